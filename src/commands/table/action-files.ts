import { dump } from 'js-yaml'
import type { Verb } from '../verb/verb.ts'
import { inputsOf, VERBS } from './verbs.ts'

const NOTE = '# Written by npm run generate from src/commands/table. Change it there.\n'

/** Every Action by the path of its files: `action.yml`, and the script that starts the bundle with the verb. */
export function actionFiles(): ReadonlyMap<string, string> {
  return new Map(VERBS.flatMap((verb) => filesOf(verb)))
}

function filesOf(verb: Verb): readonly (readonly [string, string])[] {
  if (verb.action === null) return []
  if (verb.action === '.') return [['action.yml', actionYaml(verb, 'dist/action/index.js')]]
  return [
    [`${verb.action}/action.yml`, actionYaml(verb, 'main.js')],
    [`${verb.action}/main.js`, starter(verb.name)],
  ]
}

function actionYaml(verb: Verb, main: string): string {
  const inputs = inputsOf(verb).map(
    ({ name, value: placeholder, description, default: value, choices }) => {
      const isSwitch = placeholder === null
      const said = choices === undefined ? description : `${description} ${choicesText(choices)}`
      const preset = value ?? (isSwitch ? 'false' : '')
      return [name, { description: inAction(verb, said), default: preset }] as const
    },
  )
  const outputs = Object.entries(verb.outputs ?? {}).map(
    ([name, description]) => [name, { description: inAction(verb, description) }] as const,
  )
  const action = {
    name: verb.action === '.' ? 'takehome' : `takehome ${verb.name}`,
    description: inAction(verb, verb.summary),
    author: 'takehome',
    branding: { icon: 'check-square', color: 'blue' },
    ...(inputs.length === 0 ? {} : { inputs: Object.fromEntries(inputs) }),
    ...(outputs.length === 0 ? {} : { outputs: Object.fromEntries(outputs) }),
    runs: { using: 'node24', main },
  }
  return NOTE + dump(action, { lineWidth: -1, noRefs: true, quoteStyle: 'double' })
}

/** A text of the table as its Action says it: texts name options as the command line spells them. */
export function inAction(verb: Verb, text: string): string {
  const names = new Set(inputsOf(verb).map(({ name }) => name))
  return text.replace(/--([a-z][a-z-]*)/g, (whole, name) => (names.has(name) ? name : whole))
}

/** One bundle serves all of them; only its argument differs. */
function starter(name: string): string {
  return `// Written by npm run generate from src/commands/table. Change it there.
process.argv[2] = '${name}'
await import('../dist/action/index.js')
`
}

export function choicesText(choices: readonly string[]): string {
  const names = choices.map((name) => `\`${name}\``)
  return `One of ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`
}

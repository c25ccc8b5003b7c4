import { GROUPS, type Verb, type VerbOption } from '../verb/verb.ts'
import { choicesText, inAction } from './action-files.ts'
import { ENVIRONMENT, flagsOf, inputsOf, VERBS } from './verbs.ts'

/** Puts the tables of verbs between the marks of docs/reference.md. */
export function fillReference(text: string): string {
  const filled = fill(text, 'commands', commandTables())
  return fill(fill(filled, 'environment', environmentTable()), 'actions', actionTables())
}

/** Puts the short table of verbs between the marks of README.md. */
export function fillReadme(text: string): string {
  const rows = VERBS.map(({ name, summary }) => [`\`${name}\``, summary])
  return fill(text, 'commands', table(['command', ''], rows))
}

function fill(text: string, mark: string, content: string): string {
  const block = new RegExp(`(<!-- ${mark} -->)[\\s\\S]*?(<!-- /${mark} -->)`)
  return text.replace(block, (_, open, close) => `${open}\n${content}\n${close}`)
}

function commandTables(): string {
  return GROUPS.map((group) => {
    const verbs = VERBS.filter((verb) => verb.group === group)
    return [`### ${group}`, ...verbs.map(commandSection)].join('\n\n')
  }).join('\n\n')
}

function commandSection(verb: Verb): string {
  const rows = flagsOf(verb).map((flag) => [flagCell(flag), defaultCell(flag), meaning(flag)])
  const argument = verb.argument
  const rest = argument === undefined ? [] : [[`\`<${argument.name}>\``, '', argument.description]]
  const examples = verb.examples.map((example) => `npx takehome ${example}`)
  return [
    `#### ${verb.name}`,
    verb.summary,
    `\`\`\`\n${examples.join('\n')}\n\`\`\``,
    ...(rest.length + rows.length === 0
      ? []
      : [table(['option', 'default', ''], [...rest, ...rows])]),
  ].join('\n\n')
}

function flagCell({ name, value }: VerbOption): string {
  return value === null ? `\`--${name}\`` : `\`--${name} <${value}>\``
}

function defaultCell({ default: value }: VerbOption): string {
  return value === undefined ? '' : `\`${value}\``
}

function meaning({ description, choices }: VerbOption): string {
  return choices === undefined ? description : `${description} ${choicesText(choices)}`
}

function environmentTable(): string {
  return table(
    ['variable', ''],
    ENVIRONMENT.map(([names, text]) => [
      names
        .split(', ')
        .map((name) => `\`${name}\``)
        .join(', '),
      text,
    ]),
  )
}

function actionTables(): string {
  const others = VERBS.filter(({ action }) => action === null).map(({ name }) => `\`${name}\``)
  return [
    `Only on the command line: ${others.join(', ')}.`,
    ...VERBS.filter(({ action }) => action !== null).map(actionSection),
  ].join('\n\n')
}

function actionSection(verb: Verb): string {
  const place = verb.action === '.' ? 'takehome' : `takehome/${verb.action}`
  const inputs = inputsOf(verb).map((input) => [
    `\`${input.name}\``,
    defaultCell(input),
    inAction(verb, meaning(input)),
  ])
  const outputs = Object.entries(verb.outputs ?? {}).map(([name, text]) => [
    `\`${name}\``,
    inAction(verb, text),
  ])
  return [
    `### \`<owner>/${place}\``,
    inAction(verb, verb.summary),
    table(['input', 'default', ''], inputs),
    ...(outputs.length === 0 ? [] : [table(['output', ''], outputs)]),
  ].join('\n\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

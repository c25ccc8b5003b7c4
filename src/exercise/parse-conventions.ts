import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { pointer, readYaml } from '../input/read-yaml.ts'
import { readablePath, shapeIssues } from '../input/shape-issues.ts'
import type { Convention } from './convention.ts'
import { isConventions } from './conventions.generated.js'
import { type CutIssue, findCuts } from './cuts.ts'

/** What stands beside the options in an edit, so that no option may be called so. */
const TAKEN = ['in', 'times']

/**
 * Reads conventions.yml and looks for every edit in the exercise's texts; everything wrong is listed at once.
 * `texts` is by place: `rubric`, and paths below `templates/` and `graders/`.
 */
export function parseConventions(
  text: string,
  file: string,
  texts: ReadonlyMap<string, string>,
): Result<readonly Convention[], readonly ConfigIssue[]> {
  const document = readYaml(text, file)
  if (!document.ok) return document
  const { value, lineOf } = document.value
  if (!isConventions(value))
    return { ok: false, error: shapeIssues(isConventions.errors ?? [], document.value, file) }
  const { conventions } = value
  const meaning = conventions.flatMap((convention, index) =>
    conventionIssues(convention, index, conventions),
  )
  // Where an option lacks its text, no place can be compared.
  const issues = meaning.length > 0 ? meaning : findCuts(conventions, texts).issues
  if (issues.length === 0) return { ok: true, value: conventions }
  const placed = issues.map(({ at, message, hint }) => {
    return { file, line: lineOf(at), path: readablePath(at), message, hint }
  })
  return { ok: false, error: placed }
}

function conventionIssues(
  { id, shipped, options, edits }: Convention,
  index: number,
  all: readonly Convention[],
): readonly CutIssue[] {
  const at = pointer('conventions', index)
  const issues: CutIssue[] = []
  if (all.findIndex((other) => other.id === id) !== index)
    issues.push({ at, message: `there are two conventions "${id}"`, hint: 'Rename one of them.' })
  if (!options.includes(shipped)) {
    const hint = `Choose one of ${options.join(', ')}, or add it to options.`
    issues.push({ at: at + pointer('shipped'), message: `"${shipped}" is not an option`, hint })
  }
  for (const [one, other] of twins(options, edits)) {
    const message = `"${one}" and "${other}" have the same texts everywhere`
    const hint = 'Leave one of them out, or correct the texts.'
    issues.push({ at: at + pointer('options'), message, hint })
  }
  for (const option of options.filter((one) => TAKEN.includes(one))) {
    const message = `no option can be called "${option}"`
    issues.push({ at: at + pointer('options'), message, hint: 'Give it another name.' })
  }
  const ofEdits = edits.flatMap((edit, number) =>
    editIssues(edit, { shipped, options }, at + pointer('edits', number)),
  )
  return [...issues, ...ofEdits]
}

/** Options that make the same exercise. Of two, each edit says so itself. */
function twins(
  options: readonly string[],
  edits: Convention['edits'],
): readonly (readonly [string, string])[] {
  if (options.length === 2) return []
  const said = options.map((option) =>
    JSON.stringify(edits.map((edit: Readonly<Record<string, unknown>>) => edit[option] ?? null)),
  )
  return options.flatMap((option, index) => {
    const twin = said.indexOf(said[index] ?? '')
    return twin === index ? [] : [[options[twin] ?? '', option] as const]
  })
}

function editIssues(
  edit: Convention['edits'][number],
  { shipped, options }: Pick<Convention, 'shipped' | 'options'>,
  at: string,
): readonly CutIssue[] {
  const given: Readonly<Record<string, unknown>> = edit
  const missing = options.filter((option) => given[option] === undefined)
  const strange = Object.keys(given).filter((key) => ![...TAKEN, ...options].includes(key))
  const texts = options.map((option) => given[option])
  const isSame = missing.length === 0 && texts.every((text) => text === texts[0])
  return [
    ...missing.map((option) => ({
      at,
      message: `has no text for the option "${option}"`,
      hint: 'Give each option its text. It may be empty, but not for the shipped option.',
    })),
    ...strange.map((key) => ({
      at: at + pointer(key),
      message: 'is an unknown key',
      hint: `Known keys: in, times, ${options.join(', ')}.`,
    })),
    ...(given[shipped] === '' ? [nothingToFind(at)] : []),
    ...(isSame ? [noDifference(at)] : []),
  ]
}

function nothingToFind(at: string): CutIssue {
  const hint = 'Copy the text that is to be replaced from the file.'
  return { at, message: 'the text of the shipped option is empty', hint }
}

function noDifference(at: string): CutIssue {
  const hint = 'Leave the edit out, or correct one of its texts.'
  return { at, message: 'all options have the same text', hint }
}

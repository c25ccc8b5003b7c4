import { pointer } from '../input/read-yaml.ts'
import type { Convention } from './convention.ts'

/** A place in a file that differs from option to option. */
export interface Cut {
  readonly convention: string
  /** JSON pointer of the edit in conventions.yml. */
  readonly at: string
  /** Where it begins and ends in the shipped text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** What stands there under each option. */
  readonly texts: Readonly<Record<string, string>>
}

/** Something wrong with an edit, at a JSON pointer. */
export interface CutIssue {
  readonly at: string
  readonly message: string
  readonly hint: string
}

export interface Cuts {
  /** By file, in the order of the text. */
  readonly cuts: ReadonlyMap<string, readonly Cut[]>
  readonly issues: readonly CutIssue[]
}

/** Finds every edit in the shipped texts; each convention has to have a text for each of its options. */
export function findCuts(
  conventions: readonly Convention[],
  texts: ReadonlyMap<string, string>,
): Cuts {
  const found = conventions.flatMap((convention, index) =>
    convention.edits.flatMap((_, number) =>
      cutsOfEdit(convention, number, pointer('conventions', index, 'edits', number), texts),
    ),
  )
  const cuts = new Map(
    [
      ...Map.groupBy(
        found.flatMap(({ cut }) => cut ?? []),
        ({ file }) => file,
      ),
    ].map(([file, own]) => [file, own.sort((a, b) => a.start - b.start || a.end - b.end)] as const),
  )
  const issues = found.flatMap(({ issue }) => issue ?? [])
  return { cuts, issues: [...issues, ...[...cuts].flatMap(overlaps)] }
}

interface Found {
  readonly cut?: Cut & { readonly file: string }
  readonly issue?: CutIssue
}

function cutsOfEdit(
  { id, shipped, options, edits }: Convention,
  number: number,
  at: string,
  texts: ReadonlyMap<string, string>,
): readonly Found[] {
  const edit = edits[number]
  if (edit === undefined) return []
  const { in: files, times = 1 } = edit
  const given: Readonly<Record<string, unknown>> = edit
  const ways = Object.fromEntries(options.map((option) => [option, String(given[option] ?? '')]))
  const { before, after, cores } = coresOf(ways)
  const wanted = ways[shipped] ?? ''
  return files.flatMap((file, index): readonly Found[] => {
    const where = at + pointer('in', index)
    const text = texts.get(file)
    if (text === undefined) return [{ issue: noFile(where, file) }]
    const places = placesOf(wanted, text)
    if (places.length !== times) return [{ issue: otherCount(where, file, places.length, times) }]
    return places.map((place) => ({
      cut: {
        file,
        convention: id,
        at,
        start: place + before,
        end: place + wanted.length - after,
        texts: cores,
      },
    }))
  })
}

/** What all texts begin and end with only says where the difference is, and may stand in several edits. */
function coresOf(ways: Readonly<Record<string, string>>) {
  const texts = Object.values(ways)
  const [first = ''] = texts
  const shortest = Math.min(...texts.map(({ length }) => length))
  let before = 0
  while (before < shortest && texts.every((text) => text[before] === first[before])) before += 1
  let after = 0
  while (
    after < shortest - before &&
    texts.every((text) => text.at(-1 - after) === first.at(-1 - after))
  )
    after += 1
  const cores = Object.fromEntries(
    Object.entries(ways).map(([option, text]) => [option, text.slice(before, text.length - after)]),
  )
  return { before, after, cores }
}

function placesOf(wanted: string, text: string): readonly number[] {
  const places: number[] = []
  if (wanted === '') return places
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    places.push(at)
  return places
}

/** Two conventions may stand in one line, but nothing may follow from both. */
function overlaps([file, cuts]: readonly [string, readonly Cut[]]): readonly CutIssue[] {
  return cuts.flatMap((cut, index) => {
    const last = cuts[index - 1]
    if (last === undefined || !meets(last, cut)) return []
    const message = `changes the same place of ${file} as an edit of ${last.convention}`
    const hint = 'Choose texts of which each follows from one convention, and edit each place once.'
    return [{ at: cut.at, message, hint }]
  })
}

function meets(last: Cut, next: Cut): boolean {
  const touches = last.end === next.start
  return last.end > next.start || (touches && (last.start === last.end || next.start === next.end))
}

function noFile(at: string, file: string): CutIssue {
  const message = `there is no text file ${file}`
  const hint = 'Name rubric, or a file below templates/<exercise> or graders/<exercise>.'
  return { at, message, hint }
}

function otherCount(at: string, file: string, found: number, times: number): CutIssue {
  const message = `the shipped text stands ${found} times in ${file}, not ${times}`
  const hint = 'Copy more of the text around it until it is found, or correct times.'
  return { at, message, hint }
}

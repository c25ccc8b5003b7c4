import { readSections } from '../checks/read-sections.ts'
import type { Exercise } from '../exercise/exercise.ts'
import { decodeText } from '../input/decode-text.ts'
import type { WriteUpSection } from '../rubric/rubric.ts'
import type { Solution } from './solution.ts'
import type { GeneratedTrial } from './trial.ts'

/** A write-up with one thing wrong that a structure check has to notice. */
export type WriteUpMutant = Omit<GeneratedTrial, 'kind' | 'caughtBy' | 'caught'> & {
  readonly solution: Solution
}

/** Sections dropped, emptied, cut, padded, renamed and swapped; cells of the table emptied and spoilt. */
export function writeUpMutants(
  { rubric: { writeUp }, template }: Pick<Exercise, 'rubric' | 'template'>,
  reference: Solution,
): readonly WriteUpMutant[] {
  if (writeUp === null) return []
  const text = reference.get(writeUp.file) ?? ''
  const given = decodeText(template.get(writeUp.file) ?? new Uint8Array()) ?? ''
  const parts = partsOf(text, writeUp.sections)
  const guidance = partsOf(given, writeUp.sections)
  const sections = writeUp.sections.flatMap((section) =>
    mutateSection(section, parts, guidance).map(({ lines, ...place }) => ({
      ...place,
      solution: new Map([...reference, [writeUp.file, lines.join('\n')]]),
    })),
  )
  const { table } = writeUp
  if (table === null) return sections
  const csv = (reference.get(table.file) ?? '').trimEnd().split('\n')
  const cells = mutateTable(csv, table.file).map(({ lines, ...place }) => ({
    ...place,
    solution: new Map([...reference, [table.file, `${lines.join('\n')}\n`]]),
  }))
  return [...sections, ...cells]
}

interface Part {
  readonly from: number
  readonly lines: readonly string[]
}
type Parts = ReadonlyMap<string, Part>
type Change = Omit<WriteUpMutant, 'solution'> & { readonly lines: readonly string[] }

/** Each section's own lines; whatever stands before the first one is kept under an empty heading. */
function partsOf(text: string, sections: readonly WriteUpSection[]): Parts {
  const lines = text.split('\n')
  const found = [...readSections(text, sections)].sort(
    ([, a], [, b]) => a.lines.from - b.lines.from,
  )
  const first = found[0]?.[1].lines.from ?? lines.length + 1
  return new Map([
    ['', { from: 1, lines: lines.slice(0, first - 1) }],
    ...found.map(([heading, section]): [string, Part] => {
      const { from, to } = section.lines
      return [heading, { from, lines: lines.slice(from - 1, to) }]
    }),
  ])
}

function mutateSection(
  { heading, minWords, maxWords, subheadings }: WriteUpSection,
  parts: Parts,
  guidance: Parts,
): readonly Change[] {
  const { from = 1, lines = [] } = parts.get(heading) ?? {}
  const [title = '', ...body] = lines
  const prose = body.filter((line) => line !== '' && !line.startsWith('#'))
  const words = prose.join(' ').split(/\s+/)
  const others = [...parts.keys()]
  const next = others[others.indexOf(heading) + 1]
  const put = (change: string, section: readonly string[]): Change => ({
    where: heading,
    line: from,
    statement: title,
    change,
    lines: [...parts].flatMap(([name, part]) => (name === heading ? section : part.lines)),
  })
  return [
    put('dropped', []),
    put('emptied', [title, '']),
    put('renamed', [`${title} and more`, ...body]),
    put('as the template has it', guidance.get(heading)?.lines ?? []),
    put('cut to half of its shortest', [title, '', words.slice(0, minWords / 2).join(' '), '']),
    put('padded beyond its longest', [...lines, ...Array<string>(maxWords).fill('word'), '']),
    ...(next === undefined
      ? []
      : [{ ...put('swapped with the next', []), lines: swapped(parts, heading, next) }]),
    ...subheadings.map((sub) =>
      put(
        `without ${sub}`,
        lines.filter((line) => line.replace(/^#+\s*/, '') !== sub),
      ),
    ),
  ]
}

function swapped(parts: Parts, one: string, other: string): readonly string[] {
  const names = [...parts.keys()].map((name) =>
    name === one ? other : name === other ? one : name,
  )
  return names.flatMap((name) => parts.get(name)?.lines ?? [])
}

/** Rows and cells of a table without quoted commas, as the reference's has to be. */
function mutateTable([head = '', ...rows]: readonly string[], file: string): readonly Change[] {
  const columns = head.split(',')
  const at = (line: number, change: string, lines: readonly string[]): Change => ({
    where: file,
    line,
    statement: lines[line - 1] ?? '',
    change,
    lines,
  })
  const cut = columns.map((column, index) =>
    at(
      1,
      `without the column ${column}`,
      [head, ...rows].map((row) => row.split(',').toSpliced(index, 1).join(',')),
    ),
  )
  const spoilt = rows.flatMap((row, rowIndex) =>
    columns.map((column, index) => {
      const changed = row.split(',').with(index, '').join(',')
      return at(rowIndex + 2, `an empty ${column}`, [head, ...rows.with(rowIndex, changed)])
    }),
  )
  return [
    ...cut,
    ...spoilt,
    at(1, 'one row alone', [head, ...rows.slice(0, 1)]),
    at(1, 'no rows', [head]),
  ]
}

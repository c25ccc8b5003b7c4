import type { Flag } from '../checks/evidence.ts'
import { countFlags } from './count-flags.ts'
import { count, join, lines, ours, type Phrasing, path, strong, words } from './phrasing.ts'
import { type Block, heading, paragraph, table } from './safe-markdown.ts'

/** How many flags of each severity there are, in one line. */
export function flagLine(flags: readonly Flag[]): Phrasing {
  if (flags.length === 0) return words`Flags: none.`
  const { serious, look, note } = countFlags(flags)
  const first = words`${serious} serious`
  return words`Flags: ${serious === 0 ? first : strong(first)}, ${look} to look at, ${count(note, 'note', 'notes')}.`
}

const MOST_ROWS = 40

/** One row for what was seen in one file, however many lines show it. */
export function flagBlocks(flags: readonly Flag[], permalinkBase: string | null): readonly Block[] {
  if (flags.length === 0) return []
  const groups = [...Map.groupBy(flags, kindAndPlace).values()]
  const rows = groups.slice(0, MOST_ROWS).map((group) => flagRow(group, permalinkBase))
  const more = groups.length - rows.length
  return [
    heading(2, words`Flags`),
    paragraph(
      words`Flags do not change points. They say what was seen, not why: ask about the serious ones in the interview.`,
    ),
    table([words`Severity`, words`What was seen`, words`Where`], rows),
    ...(more > 0 ? [paragraph(words`And ${more} more.`)] : []),
  ]
}

function kindAndPlace({ severity, message, where }: Flag): string {
  return JSON.stringify([severity, message, where?.path])
}

function flagRow(group: readonly Flag[], permalinkBase: string | null): readonly Phrasing[] {
  const [first] = group
  if (first === undefined) return []
  const place = first.where === null ? words`the submission` : path(first.where.path)
  const seen = new Set(group.flatMap(({ where }) => where?.line ?? []))
  const places = [...seen]
    .sort((a, b) => a - b)
    .map((line) => lines({ path: first.where?.path ?? '', from: line, to: line }, permalinkBase))
  return [ours(first.severity), ours(first.message), join([place, ...places], words`, `)]
}

import {
  File,
  FingerprintIndex,
  type Fragment,
  type Pair,
  Region,
  TokenizedFile,
} from '@dodona/dolos-core'
import { FEWEST_RUNS, RUN_LENGTH, SHOWN_FROM } from './measured.ts'
import { type Runs, runsOf } from './runs.ts'
import type { LeftOut, Work } from './work.ts'

/** Lines of two works that say the same, longest passage first. */
export interface Passage {
  /** 1-based lines, ascending; not always in a row, because order says nothing. */
  readonly left: readonly number[]
  readonly right: readonly number[]
}

export interface SimilarPair {
  readonly left: Work
  readonly right: Work
  /** Of the smaller work's runs of tokens, the share that the other has too: 0 to 1. */
  readonly share: number
  readonly passages: readonly Passage[]
}

export interface Comparison {
  /** Most alike first. */
  readonly pairs: readonly SimilarPair[]
  readonly leftOut: readonly LeftOut[]
  /** How many pairs were compared. */
  readonly compared: number
}

interface Entry {
  readonly work: Work
  readonly file: TokenizedFile
  readonly runs: Runs
}

/** Every work of the round with every other, and with those of elsewhere; these are not compared among themselves. */
export function compareWorks(works: readonly Work[], from: number = SHOWN_FROM): Comparison {
  const read = works.map((work, at) => ({ work, runs: runsOf(work.list, at) }))
  const leftOut = read.flatMap(({ work: { name, origin, ...work }, runs }) => {
    const why = whyLeftOut(work, runs)
    return why === null ? [] : [{ name, origin, why }]
  })
  const entries = read.filter(({ work, runs }) => whyLeftOut(work, runs) === null).map(entryOf)
  const index = new FingerprintIndex(RUN_LENGTH, 1)
  index.addFiles(entries.map(({ file }) => file))
  const asked = entries.flatMap((left, at) =>
    entries.slice(at + 1).flatMap((right) => (isAsked(left, right) ? [{ left, right }] : [])),
  )
  const pairs = asked.flatMap(({ left, right }) => {
    const found = index.getPair(left.file, right.file)
    const share = shareOf(found, left, right)
    return share >= from ? [pairOf(found, left, right, share)] : []
  })
  return { pairs: pairs.sort((a, b) => b.share - a.share), leftOut, compared: asked.length }
}

function isAsked(left: Entry, right: Entry): boolean {
  return left.work.origin === 'round' || right.work.origin === 'round'
}

function whyLeftOut(
  { text, list }: Pick<Work, 'text' | 'list'>,
  { count }: Runs,
): LeftOut['why'] | null {
  if (text === null) return 'missing'
  return list.problem ?? (count < FEWEST_RUNS ? 'too-little' : null)
}

/** Its places are those in the list: statements were sorted, so lines do not ascend. */
function entryOf({ work, runs }: Pick<Entry, 'work' | 'runs'>, index: number): Entry {
  const tokens = [...runs.tokens]
  const places = tokens.map((_, at) => new Region(0, at, 0, at + 1))
  return { work, runs, file: new TokenizedFile(new File(String(index), ''), tokens, places) }
}

/** The runs that both have, of all that the smaller one has: what is added to a copy makes it no less like. */
function shareOf({ leftCovered, rightCovered }: Pair, left: Entry, right: Entry): number {
  return Math.min(1, Math.max(leftCovered / left.runs.count, rightCovered / right.runs.count))
}

function pairOf(found: Pair, left: Entry, right: Entry, share: number): SimilarPair {
  const fragments = found
    .buildFragments()
    .toSorted((a, b) => b.pairs.length - a.pairs.length)
    .map((fragment) => passageOf(fragment, left.work, right.work))
  return { left: left.work, right: right.work, share, passages: withoutRepeats(fragments) }
}

function passageOf({ pairs }: Fragment, left: Work, right: Work): Passage {
  const [first, last] = [pairs[0], pairs.at(-1)]
  return {
    left: linesOf(left, first?.left.start ?? 0, last?.left.stop ?? 0),
    right: linesOf(right, first?.right.start ?? 0, last?.right.stop ?? 0),
  }
}

function linesOf({ list }: Work, start: number, stop: number): readonly number[] {
  const lines = list.tokens.slice(start, stop + 1).map(([, line]) => line)
  return [...new Set(lines)].sort((a, b) => a - b)
}

/** Without those of which every line, on one of the sides, stands in a longer one already. */
function withoutRepeats(passages: readonly Passage[]): readonly Passage[] {
  const [left, right] = [new Set<number>(), new Set<number>()]
  return passages.filter((passage) => {
    const says =
      passage.left.some((line) => !left.has(line)) && passage.right.some((line) => !right.has(line))
    if (says) {
      for (const line of passage.left) left.add(line)
      for (const line of passage.right) right.add(line)
    }
    return says
  })
}

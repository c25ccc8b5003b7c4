import type { HubConfig } from '../hub/hub-config.ts'
import type { Band } from '../scorecard/bands.ts'
import { code, linked, ours, type Phrasing, strong, words } from '../scorecard/phrasing.ts'
import { type Block, heading, list, paragraph, render, table } from '../scorecard/safe-markdown.ts'
import type { Advice } from './advice.ts'
import type { LetterNote, LetterRow } from './letter.ts'
import { textBlocks } from './text-blocks.ts'

export interface Letter {
  /** The exercise's. */
  readonly title: string
  readonly rows: readonly LetterRow[]
  /** Those that were chosen, with names and tests hidden. */
  readonly notes: readonly Pick<LetterNote, 'title' | 'text'>[]
  readonly config: Pick<HubConfig, 'notice'>
  /** Until when the candidate may ask for another review, as people read it; null where they may not. */
  readonly until: string | null
}

const BAND_WORDS: Readonly<Record<Band, string>> = {
  below: 'below what we look for',
  developing: 'on the way',
  meets: 'what we look for',
  strong: 'strong',
}

// More than this is no advice that anybody follows.
const MOST_TO_TRY = 3

/** What the candidate is told once the levels are open: words and anchors, no points and nothing of the tests. */
export function letterText({ title, rows, notes, config, until }: Letter): string {
  const well = rows.filter((row) => row.well !== null)
  const rest = rows.filter((row) => row.well === null)
  const tryNext = (rest.length > 0 ? rest : rows).filter(({ next }) => next !== null)
  return render([
    heading(1, words`About your work on: ${ours(title)}`),
    paragraph(
      words`Thank you for your work. Members of the hiring team reviewed it. The table shows their view of each part.`,
    ),
    table(
      [words`Part`, words`Their view`],
      rows.map((row) => [ours(row.title), strong(ours(BAND_WORDS[row.band]))]),
    ),
    ...part(words`What went well`, [list(well.map(praise))]),
    ...part(words`What to try next`, tryNext.slice(0, MOST_TO_TRY).flatMap(adviceBlocks)),
    ...noteBlocks(notes),
    ...appealBlocks(until),
    ...(config.notice.contact === null
      ? []
      : [paragraph(words`Your contact: ${linked(config.notice.contact)}`)]),
  ])
}

function appealBlocks(until: string | null): readonly Block[] {
  if (until === null) return []
  return [
    heading(2, words`If you see it differently`),
    paragraph(
      words`Write ${code('/ask-review')} and why in a comment here, once, until ${ours(until)}. Somebody of the team who has not reviewed your work yet will review it.`,
    ),
  ]
}

function part(title: Phrasing, blocks: readonly Block[]): readonly Block[] {
  return blocks.flat().length === 0 ? [] : [heading(2, title), ...blocks]
}

function praise({ title, well }: LetterRow): Phrasing {
  return words`${strong(ours(title))}: ${ours(well ?? '')}`
}

const SAW_WORDS: Readonly<Record<Advice['saw'], string>> = {
  'nothing-ticked': 'Reviewers looked for this:',
  'not-found': 'Reviewers did not find this:',
  'not-clear': 'Reviewers would like this to be clearer:',
  'not-right': 'Reviewers found all of this, and not all of it is right yet:',
}

function adviceBlocks({ title, next }: LetterRow): readonly Block[] {
  if (next === null) return []
  const { saw, items, answer, anchor } = next
  const add = anchor === '' ? null : words`A ${ours(answer)} answer: ${ours(anchor)}`
  const name = strong(ours(title))
  if (items.length === 0) return add === null ? [] : [paragraph(words`${name}: ${add}`)]
  return [
    paragraph(words`${name}: ${ours(SAW_WORDS[saw])}`),
    list(items.map(ours)),
    ...(add === null ? [] : [paragraph(add)]),
  ]
}

function noteBlocks(notes: Letter['notes']): readonly Block[] {
  if (notes.length === 0) return []
  return [
    heading(2, words`Comments from reviewers`),
    ...notes.flatMap(({ title, text }) => [
      paragraph(words`${strong(ours(title))}:`),
      ...textBlocks(text),
    ]),
  ]
}

import { ours, type Phrasing, strong, untrusted, words } from '../scorecard/phrasing.ts'
import { type Block, list, paragraph } from '../scorecard/safe-markdown.ts'
import { isTalkable, whyFewer } from './change-questions.ts'
import { claimsOf } from './claims.ts'
import { findingsOf } from './findings.ts'
import { followUpBlocks, MOST_QUOTED } from './follow-up-blocks.ts'
import type { Audience, KitInput, ProvenChanges } from './kit.ts'
import type { Opening } from './opening.ts'
import { openingsOf } from './openings.ts'

/** Why the talk begins here. */
export function noChangeBlocks(
  changes: ProvenChanges | null,
  audience: Audience,
): readonly Block[] {
  if (changes === null || changes.picks.length > 0 || isTalkable(changes)) return []
  return audience === 'screen' ? [] : [paragraph(ours(whyFewer(changes) ?? ''))]
}

export function openingBlocks(
  { scorecard, rubric }: KitInput,
  audience: Audience,
): readonly Block[] {
  const openings = openingsOf(scorecard, rubric)
  if (audience === 'screen') return shownOpenings(openings)
  const hidden = openings.find(({ ask, shown }) => ask !== shown)
  const begin =
    hidden === undefined
      ? []
      : [paragraph(words`Shown, and to begin with: ${strong(ours(hidden.shown))}`)]
  const all = openings.flatMap((opening) => [
    paragraph(words`${strong(ours(opening.ask))}${placeOf(opening)}`),
    list([words`Because: ${ours(opening.because)}`]),
  ])
  return [...begin, ...all]
}

/** The same words are shown once. */
function shownOpenings(openings: readonly Opening[]): readonly Block[] {
  const isFirst = ({ shown }: Opening, at: number) =>
    openings.findIndex((one) => one.shown === shown) === at
  return openings
    .filter(isFirst)
    .map((opening) => paragraph(words`${strong(ours(opening.shown))}${placeOf(opening)}`))
}

function placeOf({ lines }: Opening): Phrasing {
  if (lines === null) return words``
  return words` (${ours(lines.file)}, lines ${lines.from} to ${lines.to})`
}

/**
 * Claims of the write-up, or findings of a review.
 *
 * quoted: sentences that other parts of the talk ask about.
 */
export function claimBlocks(
  input: KitInput,
  quoted: ReadonlySet<string>,
  audience: Audience,
): readonly Block[] {
  const { writeUp, template, rubric } = input
  const file = ours(rubric.writeUp?.file ?? '')
  if (writeUp === null) return []
  if (rubric.suite !== undefined)
    return followUpBlocks(findingsOf(rubric, writeUp), rubric.writeUp?.file ?? '', audience)
  return claimsOf(writeUp, template, quoted).flatMap(({ text, line, question, listen }) => {
    const quote = words`${file}, line ${line}: ${untrusted(text, MOST_QUOTED)}`
    const block = paragraph(words`${quote} ${strong(ours(question))}`)
    return audience === 'screen' ? [block] : [block, list([words`Listen for: ${ours(listen)}`])]
  })
}

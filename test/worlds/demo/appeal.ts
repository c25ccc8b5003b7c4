import type { Scorecard } from '../../../src/scorecard/scorecard.ts'
import { HUB, OWNER, REVIEWERS, ROUND } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import type { Round } from './round.ts'
import { hear, levelsOf, PLACE, seal } from './round-reviews.ts'
import { EXERCISE } from './start-clocks.ts'

const AFTER_THE_LETTER = new Date('2026-12-18T09:00:00Z')

interface Due {
  readonly due: readonly {
    readonly pseudonym: string
    readonly appealed: boolean
    readonly missing: number
  }[]
}

/** A candidate who was told asks for one more review, and somebody who has not reviewed gives it. */
export async function appeal(
  { hub, story, papers, out }: Round,
  { login, pull }: { readonly login: string; readonly pull: number },
): Promise<void> {
  hub.setNow(AFTER_THE_LETTER)
  const repo = `${EXERCISE}-${login}`
  const body = '/ask-review The paragraph on monitoring was not read.'
  const { issues } = hub.as(login).rest
  await issues.createComment({ owner: OWNER, repo, issue_number: 1, body })
  const heard = await hub.cli(['questions'])
  const { due }: Due = JSON.parse(await hub.cli(['due', '--json']))
  const before = completeOf(hub, repo)
  const index = ROUND.indexOf(login)
  const third = REVIEWERS[(index + 2) % REVIEWERS.length] ?? ''
  const answers = levelsOf(third, index, papers[index % papers.length])
  const session = await hub.session()
  const block = await seal(session, third, pull, answers)
  await hub.as(third).rest.issues.createComment({ ...PLACE, issue_number: pull, body: block })
  await hear(hub, session, out)
  const after = completeOf(hub, repo)
  story.step('/ask-review: one more review, by somebody else', {
    heard: heard.trim(),
    waits: due.filter(({ appealed }) => appealed).length,
    reviews: `${reviewsOf(before)} → ${reviewsOf(after)}`,
    reviewedPoints: `${before.totals.reviewed.earned} → ${after.totals.reviewed.earned}`,
  })
}

/** The scorecard in which all levels are open. */
function completeOf(hub: DemoHub, id: string): Scorecard {
  const ledger = hub.github.snapshot()[`${OWNER}/${HUB}`]?.files['ledger'] ?? {}
  const path = Object.keys(ledger).find(
    (one) => one.startsWith(`scorecards/${id}/`) && one.endsWith('-complete.json'),
  )
  return JSON.parse(ledger[path ?? ''] ?? 'null')
}

function reviewsOf({ criteria }: Scorecard): number {
  return Math.max(...criteria.map(({ reviews }) => reviews.length))
}

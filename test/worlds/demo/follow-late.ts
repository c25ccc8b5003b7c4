import type { DemoCandidate } from './candidates.ts'
import { OWNER } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import { observe } from './observe.ts'
import type { Story } from './tell.ts'

/** Seven days and some minutes after the invitations, hours before the deadline. */
const WEEK_LATER = new Date('2026-12-08T09:30:00Z')

/**
 * A candidate comes back from holidays on the last day. `watch --follow --grade` runs on the lead's machine:
 * it makes the invitation again, sees the push, grades it and comments, and no workflow is needed.
 */
export async function followLate(
  hub: DemoHub,
  story: Story,
  candidate: DemoCandidate | undefined,
): Promise<void> {
  if (candidate === undefined) throw new Error('the demo needs a candidate who is late')
  const { name, files } = candidate
  const assignment = `linear-regression-${name}`
  hub.setNow(WEEK_LATER)
  const expired = await invitations(hub, assignment)
  const dispatches = hub.github.workflowDispatches.length
  const follower = hub.follow()
  try {
    await follower.says(new RegExp(`${assignment}: invited again`))
    story.step('a week later, one invitation has expired; takehome watch --follow renews it', {
      before: expired,
      after: await invitations(hub, assignment),
    })
    await hub.push(name, files, 'My solution')
    const pushed = performance.now()
    const [, submission = ''] = await follower.says(new RegExp(`(${assignment}@\\w+): graded`))
    const seconds = Math.round((performance.now() - pushed) / 100) / 10
    story.step('the push is seen, graded and answered on the same machine', {
      submission,
      secondsFromPushToComment: seconds,
      workflowsStarted: hub.github.workflowDispatches.length - dispatches,
      ...observe(hub.github).grading(submission),
    })
  } finally {
    follower.stop()
    await follower.ended
  }
}

/** All that wait for somebody, as GitHub lists them. */
async function invitations(hub: DemoHub, repo: string): Promise<string> {
  const { data } = await hub.as('the-lead').rest.repos.listInvitations({ owner: OWNER, repo })
  const texts = data.map(({ created_at, expired }) => {
    return `of ${created_at.slice(0, 10)}, ${expired === true ? 'expired' : 'good'}`
  })
  return texts.join('; ')
}

import { WORK_BRANCH } from '../../assignment/assignment.ts'
import { gradedNote } from '../../scorecard/graded-note.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { type Bench, expect, type Facts, type LiveCheckPlan, NotDone, Unexpected } from './bench.ts'
import { GRADED, GRADING_COST, OWN_TOKEN } from './check-grading.ts'
import { acceptInto, secondOf } from './check-people.ts'
import { candidateOf, dispatch, ended, lookUntil, partsOf, reviewOf, runsOf } from './hub-runs.ts'
import { ENVIRONMENT_WORKFLOW, makeThrowAwayHub } from './throw-away-hub.ts'

const GRADING_SECONDS = 30 * 60

/** Steps 7 to 11 as they are: a throw-away hub whose own workflows invite, watch, grade, publish and review. */
export const LIFE_CHECKS: readonly LiveCheckPlan[] = [
  {
    step: 7,
    id: 'throw-away-hub',
    what: 'A hub of its own is set up as init does',
    by: ['owner'],
    run: async (bench, octokit) => {
      const parts = partsOf(bench)
      await refusePersonal(octokit, parts.place.owner)
      await makeThrowAwayHub(octokit, parts, bench.now)
      return {}
    },
  },
  {
    step: 7,
    id: 'environment',
    what: 'A job with an environment runs on this plan',
    by: ['owner'],
    after: ['throw-away-hub'],
    run: async (bench, octokit) => {
      const { place } = partsOf(bench)
      await dispatch(octokit, place, ENVIRONMENT_WORKFLOW, {})
      return await ended(bench, octokit, ENVIRONMENT_WORKFLOW, 'workflow_dispatch')
    },
  },
  {
    step: 9,
    id: 'form',
    what: 'An issue with the label of the form starts Invite, by its label or by its opening',
    by: ['owner'],
    after: ['throw-away-hub'],
    run: async (bench, octokit) => {
      const { place, exercise } = partsOf(bench)
      const { login } = secondOf(bench)
      const body = `### Candidate\n\n${login}\n\n### Exercise\n\n${exercise}`
      const issue = { ...place, title: 'Invitation', body, labels: ['invitation'] }
      await octokit.rest.issues.create(issue)
      const facts = await ended(bench, octokit, 'invite.yml', 'issues')
      await acceptInto(bench, candidateOf(bench).repo)
      return facts
    },
  },
  {
    step: 7,
    id: 'private-action',
    what: 'The Action of the hub was found, private or not',
    by: ['owner'],
    after: ['form'],
    run: async (bench, octokit) => {
      const { data } = await octokit.rest.repos.get({ ...partsOf(bench).action })
      return { isPrivate: data.private }
    },
  },
  OWN_TOKEN,
  {
    step: 11,
    id: 'push-to-grade',
    what: 'Seconds from a push, and Watch started as the relay does, to a visible grade',
    by: ['owner'],
    after: ['form'],
    run: pushToGrade,
  },
  GRADED,
  {
    step: 7,
    id: 'workflow-token',
    what: 'The token of a workflow has written the ledger and opened a review',
    by: ['owner'],
    after: ['push-to-grade'],
    run: async (bench, octokit) => {
      const review = await reviewOf(bench, octokit)
      expect(review.byBot, 'the review was opened by somebody else')
      return {}
    },
  },
  GRADING_COST,
  {
    step: 10,
    id: 'as-triage',
    what: 'A comment of somebody with Triage starts Review',
    by: ['owner'],
    after: ['push-to-grade'],
    run: async (bench, octokit) => {
      const { place } = partsOf(bench)
      const { login: username } = secondOf(bench)
      await octokit.rest.repos.addCollaborator({ ...place, username, permission: 'triage' })
      const second = await acceptInto(bench, place.repo)
      const { number: issue_number } = await reviewOf(bench, octokit)
      await second.rest.issues.createComment({ ...place, issue_number, body: '/help' })
      return await ended(bench, octokit, 'review.yml', 'issue_comment')
    },
  },
]

/** A person's account has no organisation's settings, and GitHub knows it by no such name. */
async function refusePersonal(octokit: Octokit, org: string): Promise<void> {
  const isThere = await octokit.rest.orgs.get({ org }).then(
    () => true,
    (error: unknown) => {
      if (statusOf(error) === 404) return false
      throw error
    },
  )
  if (!isThere) throw new NotDone('needs a hub that an organisation owns')
}

async function pushToGrade(bench: Bench, octokit: Octokit): Promise<Facts> {
  const { place, solution } = partsOf(bench)
  const second = bench.clients['second account']
  if (second === undefined) throw new Unexpected('needs TAKEHOME_SECOND_TOKEN')
  const file = { ...candidateOf(bench), path: solution.path }
  const { data: before } = await second.rest.repos.getContent(file)
  const from = bench.clock()
  const { data } = await second.rest.repos.createOrUpdateFileContents({
    ...file,
    branch: WORK_BRANCH,
    message: 'A solution',
    content: Buffer.from(solution.text).toString('base64'),
    sha: String(Object(before).sha),
  })
  await dispatch(octokit, place, 'watch.yml', { audit: 'false' })
  const sha = data.commit.sha ?? ''
  return await lookUntil(bench, GRADING_SECONDS, 'no grade was seen', async () => {
    if (await isGraded(bench, octokit, sha)) return { seconds: Math.round(bench.clock() - from) }
    const { bad } = await runsOf(bench, octokit, 'watch.yml', 'workflow_dispatch')
    if (bad !== null) throw new Unexpected(`the run of Watch ended with ${bad}`)
    return null
  })
}

/** As the candidate learns it: by a new comment that names the commit. */
async function isGraded(bench: Bench, octokit: Octokit, sha: string): Promise<boolean> {
  const place = candidateOf(bench)
  const { data: pulls } = await octokit.rest.pulls.list({ ...place, state: 'open' })
  const asked = { ...place, issue_number: pulls[0]?.number ?? 0, per_page: 100 }
  const { data } = await octokit.rest.issues.listComments(asked)
  const note = gradedNote(secondOf(bench).login, sha).trim()
  return data.some(({ body = '' }) => body.trim() === note)
}

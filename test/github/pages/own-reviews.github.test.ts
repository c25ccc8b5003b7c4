import type { Octokit } from '@octokit/rest'
import { expect, test } from 'vitest'
import { listReviews } from '../../../src/github/pages/list-reviews.ts'
import { listReviewPulls, readReviewPull } from '../../../src/github/pages/review-comments.ts'
import { useGitHub } from '../../worlds/stand-in/github.fixture.ts'

const { as, github } = useGitHub()
const HUB = { owner: 'acme', repo: 'hub' }
const PSEUDONYM = 'amber-otter-0a1b'

/** A review of the hub's own, as a team's client sees it. */
async function aReview(): Promise<Octokit> {
  const lead = as('token-of-lead')
  await lead.repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
  const { data } = await lead.git.getRef({ ...HUB, ref: 'heads/main' })
  const { sha } = data.object
  for (const branch of ['review-base', `review/${PSEUDONYM}`]) {
    await lead.git.createRef({ ...HUB, ref: `refs/heads/${branch}`, sha })
  }
  const commit = { ...HUB, message: 'work', tree: await treeOf(lead), parents: [sha] }
  const made = await lead.git.createCommit(commit)
  await lead.git.updateRef({ ...HUB, ref: `heads/review/${PSEUDONYM}`, sha: made.data.sha })
  const branches = { head: `review/${PSEUDONYM}`, base: 'review-base' }
  await lead.pulls.create({ ...HUB, ...branches, title: 'a review' })
  return lead
}

async function treeOf(lead: Octokit): Promise<string> {
  const tree = [{ path: 'work.py', mode: '100644', type: 'blob', content: 'one = 1\n' }] as const
  return (await lead.git.createTree({ ...HUB, tree: [...tree] })).data.sha
}

test.each([
  ['as GitHub writes it', HUB],
  ['in other letters', { owner: 'Acme', repo: 'HUB' }],
  ['by its former name', { owner: 'acme', repo: 'former' }],
])('a hub that is named %s has its reviews', async (_, hub) => {
  const lead = await aReview()
  if (hub.repo === 'former') {
    await lead.repos.update({ ...HUB, name: 'former' })
    await lead.repos.update({ ...hub, name: 'hub' })
  }
  const named = expect.objectContaining({ number: 1, branch: `review/${PSEUDONYM}` })
  expect(await readReviewPull(lead, hub, 1)).toEqual(named)
  expect(await listReviewPulls(lead, hub)).toEqual([named])
  expect(await listReviews(lead, hub)).toMatchObject([{ pseudonym: PSEUDONYM, number: 1 }])
  expect(github().requestViolations).toEqual([])
})

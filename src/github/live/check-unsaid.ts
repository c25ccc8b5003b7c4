import type { Octokit } from '../client/client.ts'
import { lookAtApp } from '../health/look-credentials.ts'
import { keepCommit, keptCommits } from '../repository/kept-refs.ts'
import { isRefusedByRule } from '../repository/rulesets-on.ts'
import { ensureEnvironment } from '../set-up/change-settings.ts'
import { answerOf, wordsOf } from './answer-of.ts'
import { type Bench, expect, type LiveCheckPlan, NotDone, Unexpected } from './bench.ts'
import { commitOn } from './check-people.ts'
import { withoutNames } from './run-checks.ts'

const RULED_BRANCH = 'live-check-ruled'

/** Answers that GitHub's documentation leaves out, in the order of their steps. */
export const UNSAID_CHECKS: readonly LiveCheckPlan[] = [
  {
    step: 1,
    id: 'app-by-slug',
    what: 'Whether GitHub shows an owner a private App by its name',
    by: ['owner'],
    run: async ({ clients, config }, octokit) => {
      const app = clients.grader ?? clients.provisioner
      if (app === undefined) throw new NotDone('needs the id and the key of one of the Apps')
      const { slug } = await lookAtApp(app, config.organisation)
      const { status } = await answerOf(octokit.rest.apps.getBySlug({ app_slug: slug }))
      expect(status === 200 || status === 404, `GitHub says ${status}`)
      return { isShown: status === 200 }
    },
  },
  {
    step: 2,
    id: 'actions-forbidden',
    what: 'What switching Actions off or on answers where the organisation lets them run nowhere else',
    by: ['provisioner', 'owner'],
    after: ['actions-off'],
    run: async ({ place, found }, octokit) => {
      if (found.actionsWereOn !== false)
        throw new NotDone('needs an organisation that lets Actions run in selected repositories')
      const { actions } = octokit.rest
      const set = async (enabled: boolean) =>
        (await answerOf(actions.setGithubActionsPermissionsRepository({ ...place, enabled })))
          .status
      const facts = { off: await set(false), on: await set(true) }
      const { data } = await actions.getGithubActionsPermissionsRepository(place)
      if (data.enabled) await set(false)
      expect(!data.enabled, 'they are on, whatever the organisation has decided')
      return facts
    },
  },
  {
    step: 3,
    id: 'kept-ref',
    what: 'A commit is kept by a ref outside of branches and tags, and is listed and read again',
    by: ['provisioner', 'owner'],
    after: ['branches'],
    run: async (bench, octokit) => {
      const { place, found } = bench
      const sha = await commitOn(bench, octokit, found.starter ?? '', 'Kept')
      await keepCommit(octokit, place, sha)
      // As an audit that goes on where another one died.
      await keepCommit(octokit, place, sha)
      expect((await keptCommits(octokit, place)).includes(sha), 'no ref is listed for it')
      const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha: sha })
      expect(data.sha === sha, 'GitHub shows another commit')
      return {}
    },
  },
  {
    step: 3,
    id: 'ruleset-refusal',
    what: 'A ruleset refuses a move, a forced move, a deletion and a file, in words that takehome knows',
    by: ['provisioner', 'owner'],
    after: ['branches'],
    run: async (bench, octokit) => {
      await makeRuledBranch(bench, octokit)
      const { git, repos } = octokit.rest
      const { place } = bench
      const { starter = '', work = '' } = bench.found
      const moved = await commitOn(bench, octokit, work, 'Refused')
      const branch = { ...place, ref: `heads/${RULED_BRANCH}` }
      const content = Buffer.from('Refused\n').toString('base64')
      const file = { path: 'refused.txt', message: 'Refused', branch: RULED_BRANCH, content }
      const move = await refused(bench, git.updateRef({ ...branch, sha: moved }))
      const forced = await refused(bench, git.updateRef({ ...branch, sha: starter, force: true }))
      const deletion = await refused(bench, git.deleteRef(branch))
      const contents = await refused(bench, repos.createOrUpdateFileContents({ ...place, ...file }))
      return {
        move: move.status,
        forcedMove: forced.status,
        deletion: deletion.status,
        file: contents.status,
        words: move.words,
      }
    },
  },
  {
    step: 7,
    id: 'environment-made',
    what: 'What making an environment in a private repository answers on this plan',
    by: ['owner'],
    after: ['repository'],
    run: async ({ place }, octokit) => {
      const { status } = await answerOf(
        ensureEnvironment(octokit, place).then(() => ({ status: 200 })),
      )
      const refusals = [403, 404, 422]
      expect(status === 200 || refusals.includes(status), `GitHub says ${status}`)
      return { status }
    },
  },
]

/** A branch and its ruleset, which nothing else uses: both go with the throw-away repository. */
async function makeRuledBranch({ place, found }: Bench, octokit: Octokit): Promise<void> {
  const { git, repos } = octokit.rest
  const ref = `refs/heads/${RULED_BRANCH}`
  await git.createRef({ ...place, ref, sha: found.work ?? '' })
  const ruleset = repos.createRepoRuleset({
    ...place,
    name: 'live check',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: [ref], exclude: [] } },
    rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
  })
  // "Upgrade to GitHub Pro or make this repository public": https://github.com/SoftEtherApp/SoftEther-Web/issues/37.
  const { status, refusal } = await answerOf(ruleset)
  if (status === 403 && /\bupgrade to\b/i.test(wordsOf(refusal)))
    throw new NotDone('needs a plan with rulesets for private repositories')
  expect(status === 201, `GitHub says ${status} to the ruleset`)
}

async function refused(bench: Bench, request: Promise<{ readonly status: number }>) {
  const { status, refusal } = await answerOf(request)
  if (refusal === undefined) throw new Unexpected('GitHub did it although the ruleset forbids it')
  const words = withoutNames(bench, wordsOf(refusal))
  expect(isRefusedByRule(refusal), `it refuses in other words: HTTP ${status}, ${words}`)
  return { status, words }
}

import { STARTER_BRANCH, WORK_BRANCH } from '../../assignment/assignment.ts'
import { type InvitationPlan, USUAL_TERMS } from '../../assignment/invitation.ts'
import { type AppKind, needsOf } from '../../hub/app-needs.ts'
import { bringsTasks } from '../../hub/clock.ts'
import type { Octokit } from '../client/client.ts'
import { lookAtApp } from '../health/look-credentials.ts'
import { lookAtPolicies } from '../health/look-policies.ts'
import { swapBranch } from '../ledger/swap-branch.ts'
import {
  ensureComment,
  ensurePull,
  ensureRepository,
  forbidForks,
  switchActionsOff,
} from '../repository/provision.ts'
import { ensureContent } from '../repository/starter-content.ts'
import {
  type Bench,
  expect,
  type Facts,
  LIVE_EXERCISE,
  type LiveCheckPlan,
  throwAwayDescription,
  Unexpected,
} from './bench.ts'

function appCheck(app: AppKind): LiveCheckPlan {
  return {
    step: 1,
    id: `${app}-permissions`,
    what: `The ${app} holds exactly the permissions of the README`,
    by: [app],
    run: async ({ config }, octokit) => {
      const { permissions } = await lookAtApp(octokit, config.organisation)
      const wanted = needsOf(app, bringsTasks(config.exercises))
      const names = new Set([...Object.keys(wanted), ...Object.keys(permissions)])
      const other = [...names].filter(
        (name) => name !== 'metadata' && permissions[name] !== wanted[name],
      )
      const said = other.map((name) => `${name}: ${permissions[name] ?? 'none'}`).join(', ')
      expect(other.length === 0, `it holds other ones: ${said}`)
      return permissions
    },
  }
}

/** Steps 1 to 3: what stands before anybody is invited. */
export const REPOSITORY_CHECKS: readonly LiveCheckPlan[] = [
  {
    step: 1,
    id: 'organisation-facts',
    what: 'The organisation tells an owner what it has decided',
    by: ['owner'],
    run: async ({ config }, octokit): Promise<Facts> => {
      const { facts, rulesets } = await lookAtPolicies(octokit, config.organisation)
      if (facts.kind === 'hidden') throw new Unexpected(`it does not (${facts.reason})`)
      expect(facts.value.plan !== null, 'only owners are told, and this token is of none')
      return { ...facts.value, rulesets: rulesets.kind === 'seen' ? 'listed' : rulesets.reason }
    },
  },
  appCheck('provisioner'),
  appCheck('grader'),
  {
    step: 2,
    id: 'repository',
    what: 'It creates a private repository with all settings at once',
    by: ['provisioner', 'owner'],
    run: async (bench, octokit) => {
      const made = await ensureRepository(octokit, planOf(bench))
      Object.assign(bench.found, { repositoryId: made.id, ...made })
      expect(made.private, 'it is public')
      return { defaultBranch: made.defaultBranch, allowForking: made.allowForking }
    },
  },
  {
    step: 2,
    id: 'forks-off',
    what: 'Forks are off, or can be switched off',
    by: ['provisioner', 'owner'],
    after: ['repository'],
    run: async ({ place, found }, octokit) => {
      const allowForking = found.allowForking === true
      await forbidForks(octokit, place, { allowForking })
      const { data } = await octokit.rest.repos.get(place)
      expect(data.allow_forking !== true, 'it can still be forked')
      return { wasOn: allowForking }
    },
  },
  {
    step: 2,
    id: 'actions-off',
    what: 'Actions are off, or can be switched off where the organisation selects',
    by: ['provisioner', 'owner'],
    after: ['repository'],
    run: async ({ place, found }, octokit) => {
      const ask = async () =>
        (await octokit.rest.actions.getGithubActionsPermissionsRepository(place)).data.enabled
      const wasOn = await ask()
      found.actionsWereOn = wasOn
      await switchActionsOff(octokit, place)
      expect(!(await ask()), 'they are still on')
      return { wasOn }
    },
  },
  {
    step: 3,
    id: 'branches',
    what: `${WORK_BRANCH} becomes the default branch whatever the organisation calls its own`,
    by: ['provisioner', 'owner'],
    after: ['repository'],
    run: async (bench, octokit) => {
      const { createdAt = bench.now, defaultBranch = WORK_BRANCH } = bench.found
      const starter = await ensureContent(octokit, planOf(bench), { createdAt, defaultBranch })
      bench.found.starter = starter.sha
      const { data } = await octokit.rest.repos.get(bench.place)
      expect(data.default_branch === WORK_BRANCH, 'another branch is the default')
      bench.found.work = await headOf(octokit, bench, WORK_BRANCH)
      return { wasDefault: defaultBranch }
    },
  },
  {
    step: 3,
    id: 'force-update',
    what: `${STARTER_BRANCH} and ${WORK_BRANCH} can be moved to where they do not lead`,
    by: ['provisioner', 'owner'],
    after: ['branches'],
    run: async (bench, octokit) => {
      const { starter = '', work = '' } = bench.found
      const move = async (branch: string, sha: string) =>
        await octokit.rest.git.updateRef({
          ...bench.place,
          ref: `heads/${branch}`,
          sha,
          force: true,
        })
      await move(STARTER_BRANCH, work)
      expect((await headOf(octokit, bench, STARTER_BRANCH)) === work, 'the branch did not move')
      await move(STARTER_BRANCH, starter)
      await move(WORK_BRANCH, starter)
      await move(WORK_BRANCH, work)
      expect((await headOf(octokit, bench, WORK_BRANCH)) === work, 'the branch did not move')
      return {}
    },
  },
  {
    step: 3,
    id: 'compare-and-swap',
    what: `${STARTER_BRANCH} is moved by force only from where it is`,
    by: ['provisioner', 'owner'],
    after: ['force-update'],
    run: async ({ place, found }, octokit) => {
      const { starter = '', work = '' } = found
      const move = async (from: string, to: string) =>
        await swapBranch(octokit, place, { branch: STARTER_BRANCH, from, to })
      expect(!(await move(work, work)), 'it moved from where it was not')
      expect(await move(starter, work), 'it did not move')
      expect(await move(work, starter), 'it did not move back')
      return {}
    },
  },
  {
    step: 3,
    id: 'empty-pull-request',
    what: 'A pull request whose one commit has the same tree opens',
    by: ['provisioner', 'owner'],
    after: ['branches'],
    run: async (bench, octokit) => {
      const pull_number = await ensurePull(octokit, planOf(bench))
      bench.found.pull = pull_number
      const { data } = await octokit.rest.pulls.get({ ...bench.place, pull_number })
      expect(data.state === 'open', 'it is not open')
      return { changedFiles: data.changed_files, commits: data.commits }
    },
  },
  {
    step: 3,
    id: 'comment',
    what: 'A comment can be written on it although issues are off',
    by: ['provisioner', 'owner'],
    after: ['empty-pull-request'],
    run: async (bench, octokit) => {
      const { pull = 0 } = bench.found
      bench.found.comment = await ensureComment(octokit, planOf(bench), pull)
      return {}
    },
  },
]

async function headOf(octokit: Octokit, { place }: Bench, branch: string): Promise<string> {
  return (await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` })).data.object.sha
}

/** The throw-away repository as an invitation would make it. */
function planOf({ place, second, now }: Bench): InvitationPlan {
  const text = '# A live check of takehome\n\nDelete this repository whenever you see it.\n'
  return {
    id: place.repo,
    exercise: LIVE_EXERCISE,
    variant: null,
    ai: null,
    role: null,
    candidate: second ?? { login: 'nobody', userId: 0 },
    deadline: now,
    terms: USUAL_TERMS,
    repository: { ...place, description: throwAwayDescription(now) },
    template: new Map([['README.md', Buffer.from(text)]]),
    pull: { title: 'A live check', body: text },
    comment: '<!-- takehome live check -->\nA comment.',
    freezeStarter: false,
    steps: [],
  }
}

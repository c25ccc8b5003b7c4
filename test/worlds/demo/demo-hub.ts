import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Octokit } from '@octokit/rest'
import { openGitHub } from '../../../src/github/client/client.ts'
import { GRADE_WORKFLOW } from '../../../src/github/hand-out.ts'
import { openLedger } from '../../../src/github/ledger/ledger.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { type HubSession, readHubConfig } from '../../../src/session/hub-session.ts'
import { run } from '../../doors/run-cli.ts'
import { type GitHubStandIn, startGitHub } from '../stand-in/proxy.ts'
import { runGit } from '../stand-in/run-git.ts'
import type { DemoCandidate } from './candidates.ts'
import { runAction } from './run-action.ts'

export const OWNER = 'acme-hiring'
export const HUB = 'hub'
const LEAD = 'token-of-the-lead'
const APP = { id: 4711, installationId: 1, slug: 'takehome-grader' }
const START = new Date('2026-12-01T09:00:00Z')
const AFTER_DEADLINE = new Date('2026-12-08T18:05:00Z')

/** Who applies in the second act, and who reviews. */
export const ROUND = Array.from({ length: 12 }, (_, index) => `applicant-${index + 1}`)
export const REVIEWERS = ['rae', 'sam', 'tim'] as const

/** A hub on an embedded GitHub, and the hands that work on it: lead, workflows, candidates. */
export interface DemoHub {
  readonly github: GitHubStandIn
  /** Writes the hub with the command line and pushes it with git; what was written. */
  readonly initialise: () => Promise<{ readonly files: number; readonly branch: string }>
  readonly list: (candidates: readonly DemoCandidate[], exercise?: string) => Promise<string>
  /** The hub's folder and key, for what the lead does by hand. */
  readonly folder: string
  readonly key: string
  readonly as: (login: string) => Octokit
  /** For a round of many: the commands in this process, not waiting for GitHub's limits. */
  readonly session: () => Promise<HubSession>
  /** The bundled command line, as the lead types it; what it prints. */
  readonly cli: (words: readonly string[]) => Promise<string>
  /** Accepts the invitation if need be, clones or updates, commits and pushes with git. */
  readonly push: (
    login: string,
    files: ReadonlyMap<string, string>,
    message: string,
    exercise?: string,
  ) => Promise<void>
  /** The review workflow's step: on an event, or on all open reviews. */
  readonly review: (event: object | null) => Promise<void>
  /** The watch workflow's step; the submissions that it handed out. */
  readonly watch: () => Promise<readonly string[]>
  /** The three jobs of the grade workflow, each with no more than its own credentials. */
  readonly grade: (submission: string) => Promise<void>
  readonly passDeadline: (now?: Date) => void
  readonly stop: () => Promise<void>
}

export async function openDemoHub(root: string, out: string): Promise<DemoHub> {
  const github = await startDemoGitHub()
  const folder = join(out, 'hub')
  const key = 'an-example-key-of-more-than-32-characters'
  const appKey = github.appKeys.get(APP.id) ?? ''
  const app = { 'app-id': String(APP.id), 'app-key': appKey }
  let dispatched = 0

  const cli = async (words: readonly string[]) => {
    const program = join(root, 'dist', 'cli', 'index.js')
    const isHubCommand = words[0] !== 'init'
    const args = [program, ...words, ...(isHubCommand ? ['--hub', folder] : [])]
    const ended = await run(process.execPath, args, {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: LEAD,
      TAKEHOME_KEY: key,
    })
    if (ended.exitCode !== 0) throw new Error(`takehome ${words[0]}: ${ended.stderr}`)
    return ended.stdout
  }
  const action = async (name: string, inputs: Readonly<Record<string, string>>) => {
    const { exitCode, log } = await runAction({
      root,
      work: join(out, 'runner'),
      apiUrl: github.url,
      owner: OWNER,
      repo: HUB,
      pull: null,
      action: name,
      inputs,
    })
    if (exitCode !== 0) throw new Error(`the Action ${name} failed:\n${log}`)
  }
  return {
    github,
    cli,
    folder,
    key,
    as: (login) => new Octokit({ baseUrl: github.url, auth: tokenOf(login) }),
    session: () => sessionOf(root, folder, key, github.url),
    review: async (event) => {
      const file = join(out, 'event.json')
      if (event !== null) await writeFile(file, JSON.stringify(event))
      const inputs = { event: event === null ? '' : file, hub: folder, token: LEAD, key }
      await action('review', inputs)
    },
    initialise: async () => {
      const words = ['--hub', `${OWNER}/${HUB}`, '--organisation', OWNER]
      await cli(['init', folder, ...words, '--action', `${OWNER}/takehome@${'a'.repeat(40)}`])
      await chooseExercise(folder)
      const remote = addressOf(github, LEAD, HUB)
      await git(folder, ['init', '--quiet', '--initial-branch=main'])
      await git(folder, ['add', '--all'])
      await git(folder, ['commit', '--quiet', '--message=The hub'])
      await git(folder, ['push', '--quiet', '--force', remote, 'main'])
      const listed = await git(folder, ['ls-files'])
      return { files: listed.trim().split('\n').length, branch: 'main' }
    },
    list: async (candidates, exercise = 'linear-regression') => {
      const lines = candidates.map(({ name }) => `${name},${exercise}`)
      const file = join(out, `candidates-${exercise}.csv`)
      await writeFile(file, ['candidate,exercise', ...lines, ''].join('\n'))
      return file
    },
    push: async (login, files, message, exercise = 'linear-regression') => {
      await acceptInvitations(github, login)
      const clone = join(out, 'clones', login)
      const remote = addressOf(github, tokenOf(login), `${exercise}-${login}`)
      await mkdir(dirname(clone), { recursive: true })
      await git(out, ['clone', '--quiet', remote, clone]).catch(() =>
        git(clone, ['pull', '--quiet', remote, 'main']),
      )
      for (const [path, text] of files) await writeFile(join(clone, path), text)
      await git(clone, ['add', '--all'])
      await git(clone, ['commit', '--quiet', `--message=${message}`])
      await git(clone, ['push', '--quiet', remote, 'HEAD:main'])
    },
    watch: async () => {
      await action('watch', { hub: folder, token: LEAD, ...app })
      const runs = github.workflowDispatches.slice(dispatched)
      dispatched = github.workflowDispatches.length
      return runs
        .filter(({ workflow }) => workflow === GRADE_WORKFLOW)
        .map(({ inputs }) => String(inputs['submissions']))
    },
    grade: async (submissions) => {
      const [job, results] = [join(out, 'job', submissions), join(out, 'results', submissions)]
      const hub = { hub: folder, token: LEAD, key, submissions, ...app }
      await action('fetch', { ...hub, out: job })
      await action('grade-jobs', { job, out: results })
      await action('publish', { ...hub, results })
    },
    passDeadline: (now = AFTER_DEADLINE) => github.setNow(now),
    stop: github.stop,
  }
}

async function startDemoGitHub(): Promise<GitHubStandIn> {
  const candidates = ['excellent', 'subtly-wrong', 'cheating', ...ROUND, ...REVIEWERS]
  const github = await startGitHub({
    tokens: {
      [LEAD]: 'lead',
      ...Object.fromEntries(candidates.map((login) => [tokenOf(login), login])),
    },
    organisations: { [OWNER]: { admins: ['lead'] } },
    apps: [
      {
        ...APP,
        organisation: OWNER,
        permissions: {
          administration: 'write',
          checks: 'write',
          contents: 'read',
          issues: 'write',
          pull_requests: 'write',
        },
      },
    ],
  })
  github.setNow(START)
  const octokit = new Octokit({ baseUrl: github.url, auth: LEAD })
  await octokit.repos.createInOrg({ org: OWNER, name: HUB, private: true, auto_init: true })
  return github
}

async function sessionOf(
  root: string,
  folder: string,
  key: string,
  apiUrl: string,
): Promise<HubSession> {
  const config = await readHubConfig(folder)
  if (!config.ok) throw new CallerError(config.error)
  const log = () => {}
  const pace = { turn: async () => {}, hold: () => false }
  const hub = await openGitHub({ apiUrl, credential: { token: LEAD }, log, pace })
  return {
    config: config.value,
    folder,
    home: root,
    serverUrl: 'https://github.com',
    key,
    hub,
    candidates: hub,
    ledger: openLedger(hub, config.value.hub),
    log,
  }
}

/** The one edit that a team makes first. */
async function chooseExercise(folder: string): Promise<void> {
  const file = join(folder, 'takehome.yml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^time_zone: .*$/m, 'time_zone: Europe/Zurich'))
}

async function acceptInvitations(github: GitHubStandIn, login: string): Promise<void> {
  const octokit = new Octokit({ baseUrl: github.url, auth: tokenOf(login) })
  const { data: open } = await octokit.repos.listInvitationsForAuthenticatedUser()
  for (const { id: invitation_id } of open) {
    await octokit.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  }
}

function tokenOf(login: string): string {
  return `token-of-${login}`
}

function addressOf(github: GitHubStandIn, token: string, repo: string): string {
  return `${github.url.replace('http://', `http://x:${token}@`)}/${OWNER}/${repo}.git`
}

const SOMEBODY = {
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.org',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.org',
}

async function git(folder: string, words: readonly string[]): Promise<string> {
  const answer = await runGit({ folder, arguments: words, environment: SOMEBODY })
  return answer.toString('utf8')
}

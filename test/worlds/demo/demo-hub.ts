import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Octokit } from '@octokit/rest'
import { openGitHub } from '../../../src/github/client/client.ts'
import { openLedger } from '../../../src/github/ledger/ledger.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { type HubSession, readHubConfig } from '../../../src/session/hub-session.ts'
import { openRunner, type RunReport } from '../runner/runner.ts'
import type { GitHubStandIn } from '../stand-in/proxy.ts'
import { runGit } from '../stand-in/run-git.ts'
import {
  acceptInvitations,
  addReviewers,
  addressOf,
  HUB,
  KEY,
  LEAD,
  OWNER,
  startDemoGitHub,
  tokenOf,
} from './demo-github.ts'
import { allWell } from './demo-runs.ts'
import { fillIn, type SetUpSaid, secretsOf, setUpHub } from './set-up-hub.ts'
import { type AtWork, startCli } from './start-cli.ts'

/** A hub on an embedded GitHub, and the hands that work on it: lead, workflows, candidates. */
export interface DemoHub {
  readonly github: GitHubStandIn
  /** `takehome init --apply`, with the owner at hand. */
  readonly setUp: () => Promise<SetUpSaid>
  /** What only the team can do: its own words in takehome.yml, pushed with git, and people who review. */
  readonly makeOurs: () => Promise<void>
  /** The hub's folder, for what the lead does by hand. */
  readonly folder: string
  readonly as: (login: string) => Octokit
  /** For a round of many: the commands in this process, not waiting for GitHub's limits. */
  readonly session: () => Promise<HubSession>
  /** The bundled command line, as the lead types it; what it prints. */
  readonly cli: (
    words: readonly string[],
    more?: Readonly<Record<string, string>>,
  ) => Promise<string>
  /** `takehome watch --follow --grade` on the lead's machine, looking every second. */
  readonly follow: () => AtWork
  /** The lead commits and pushes what is in the hub's folder. */
  readonly save: (message: string) => Promise<void>
  /** Accepts the invitation if need be, clones or updates, commits and pushes with git. */
  readonly push: (
    login: string,
    files: ReadonlyMap<string, string>,
    message: string,
    exercise?: string,
  ) => Promise<void>
  /** The lead starts a workflow by hand. It and all that follows have run when this ends. */
  readonly start: (
    workflow: string,
    inputs?: Readonly<Record<string, unknown>>,
  ) => Promise<readonly RunReport[]>
  /** The time has come for the workflow Watch. */
  readonly watch: () => Promise<readonly RunReport[]>
  /** Runs the workflows that were started by what people did on GitHub. */
  readonly runs: () => Promise<readonly RunReport[]>
  /** Passes over what people did in the meantime. */
  readonly forget: () => void
  readonly setNow: (now: Date) => void
  readonly stop: () => Promise<void>
}

export async function openDemoHub(root: string, out: string): Promise<DemoHub> {
  const github = await startDemoGitHub()
  const folder = join(out, 'hub')
  const runner = await openRunner({
    github,
    repository: `${OWNER}/${HUB}`,
    // Read by each job, as on GitHub: they come with the set-up.
    get secrets() {
      return secretsOf(github)
    },
    root,
    folder: join(out, 'runner'),
  })
  const runs = async () => allWell(await runner.settle())
  const as = (login: string) => new Octokit({ baseUrl: github.url, auth: tokenOf(login) })
  const save = async (message: string) => {
    await git(folder, ['add', '--all'])
    await git(folder, ['commit', '--quiet', `--message=${message}`])
    await git(folder, ['push', '--quiet', addressOf(github, LEAD, HUB), 'main'])
  }
  return {
    github,
    cli: async (words, more) => {
      const typed = [...words, '--hub', folder]
      const { exitCode, stdout, stderr } = await startCli(root, github, typed, more).ended
      if (exitCode !== 0) throw new Error(`takehome ${words[0]}: ${stderr}`)
      return stdout
    },
    folder,
    as,
    save,
    session: () => sessionOf(root, folder, github.url),
    setUp: () => setUpHub(root, folder, github),
    makeOurs: async () => {
      await fillIn(folder)
      await git(folder, ['init', '--quiet', '--initial-branch=main'])
      await git(folder, ['fetch', '--quiet', addressOf(github, LEAD, HUB), 'main'])
      await git(folder, ['reset', '--quiet', 'FETCH_HEAD'])
      await save('Our own settings')
      await addReviewers(github)
    },
    follow: () => {
      const words = ['watch', '--hub', folder, '--follow', '--grade', '--every', '1']
      const grader = github.setUp().apps.find(({ slug }) => slug === `${OWNER}-grader`)
      // Only an App may write check runs. The lead gave this machine a key of it.
      const app = {
        TAKEHOME_APP_ID: String(grader?.id),
        TAKEHOME_APP_KEY: grader?.privateKey ?? '',
      }
      return startCli(root, github, words, app)
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
    start: async (workflow, inputs = {}) => {
      const asked = { owner: OWNER, repo: HUB, workflow_id: workflow, ref: 'main', inputs }
      await as('the-lead').rest.actions.createWorkflowDispatch(asked)
      return await runs()
    },
    watch: async () => {
      const payload = { schedule: '17,47 * * * *' }
      runner.start({ name: 'schedule', payload, actor: 'lead' })
      return await runs()
    },
    runs,
    forget: runner.forget,
    setNow: github.setNow,
    stop: github.stop,
  }
}

async function sessionOf(root: string, folder: string, apiUrl: string): Promise<HubSession> {
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
    key: KEY,
    hub,
    candidates: hub,
    ledger: openLedger(hub, config.value.hub),
    log,
  }
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

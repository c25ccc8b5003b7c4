import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Octokit } from '@octokit/rest'
import { hubFiles } from '../../../src/commands/setup/init.ts'
import { ROOT, TINY, temporaryFolder } from '../../folders.ts'
import {
  acceptInvitations,
  addressOf,
  HUB,
  LEAD,
  OWNER,
  REVIEWERS,
  tokenOf,
} from '../demo/demo-github.ts'
import type { GitHubStandIn } from '../stand-in/proxy.ts'
import { runGit } from '../stand-in/run-git.ts'
import { openRunner, type Runner, type RunReport } from './runner.ts'
import { seededSecrets, startSeededGitHub } from './seed-hub.fixture.ts'

export const PLACE = { owner: OWNER, repo: HUB }
export const EXERCISE = 'running-mean'

/** A hub as `takehome init` writes it, with the smallest exercise, whose workflows run. */
export interface HubWithRunner extends AsyncDisposable {
  readonly github: GitHubStandIn
  readonly runner: Runner
  readonly as: (login: string) => Octokit
  /** Changes a file of the hub, which must hold what is to be replaced. */
  readonly change: (file: string, from: string, to: string) => Promise<void>
  readonly start: (
    workflow: string,
    inputs?: Readonly<Record<string, unknown>>,
  ) => Promise<readonly RunReport[]>
  readonly fillForm: (candidate: string) => Promise<readonly RunReport[]>
  /** A commit of the candidate, who accepts first if need be. */
  readonly push: (candidate: string) => Promise<void>
  readonly watch: () => Promise<readonly RunReport[]>
}

export async function openHub(): Promise<HubWithRunner> {
  const folder = await temporaryFolder()
  const github = await startSeededGitHub()
  const hub = join(folder.path, 'hub')
  await writeHub(hub)
  await git(hub, ['init', '--quiet', '--initial-branch=main'])
  const save = async () => {
    await git(hub, ['add', '--all'])
    await git(hub, ['commit', '--quiet', '--message=The hub'])
    await git(hub, ['push', '--quiet', '--force', addressOf(github, LEAD, HUB), 'main'])
  }
  await save()
  const runner = await openRunner({
    github,
    repository: `${OWNER}/${HUB}`,
    ...seededSecrets(github),
    root: ROOT,
    folder: join(folder.path, 'runner'),
  })
  const as = (login: string) => new Octokit({ baseUrl: github.url, auth: tokenOf(login) })
  const lead = as('the-lead').rest
  return {
    github,
    runner,
    as,
    change: async (name, from, to) => {
      const file = join(hub, name)
      const text = await readFile(file, 'utf8')
      if (!text.includes(from)) throw new Error(`${name} has no "${from}"`)
      await writeFile(file, text.replace(from, to))
      await save()
    },
    start: async (workflow, inputs = {}) => {
      const asked = { ...PLACE, workflow_id: workflow, ref: 'main', inputs }
      await lead.actions.createWorkflowDispatch(asked)
      return await runner.settle()
    },
    fillForm: async (candidate) => {
      const body = `### Candidate\n\n${candidate}\n\n### Exercise\n\n${EXERCISE}`
      await lead.issues.create({ ...PLACE, title: 'Invitation', body, labels: ['invitation'] })
      return await runner.settle()
    },
    push: async (candidate) => {
      await acceptInvitations(github, candidate)
      const repo = `${EXERCISE}-${candidate}`
      const path = join(TINY, 'graders', EXERCISE, 'reference.py')
      const content = (await readFile(path)).toString('base64')
      const { rest } = as(candidate)
      const place = { owner: OWNER, repo, path: 'running_mean.py' }
      const { data } = await rest.repos.getContent(place)
      const sha = 'sha' in data ? data.sha : ''
      await rest.repos.createOrUpdateFileContents({ ...place, sha, content, message: 'Mine' })
    },
    watch: async () => {
      const payload = { schedule: '17,47 * * * *' }
      runner.start({ name: 'schedule', payload, actor: 'lead' })
      return await runner.settle()
    },
    [Symbol.asyncDispose]: async () => {
      await github.stop()
      await rm(folder.path, { recursive: true, force: true })
    },
  }
}

const REVIEWS = `reviews: { reviewers: [${REVIEWERS.join(', ')}], calibration: false }\n`

async function writeHub(folder: string): Promise<void> {
  const action = `${OWNER}/takehome@${'a'.repeat(40)}`
  const names = { hub: `${OWNER}/${HUB}`, organisation: OWNER, action }
  for (const [path, text] of await hubFiles(names, ROOT)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await cp(TINY, join(folder, 'exercises'), { recursive: true })
  await writePapers(join(folder, 'exercises', 'graders', EXERCISE, 'anchors'))
  // As every exercise has that `new` wrote; artifacts leave such files out unless they are asked for.
  const template = join(folder, 'exercises', 'templates', EXERCISE)
  await writeFile(join(template, '.gitignore'), '__pycache__/\n')
  const config = `hub: ${OWNER}/${HUB}\norganisation: ${OWNER}\nexercises: { ${EXERCISE}: }\n${REVIEWS}`
  await writeFile(join(folder, 'takehome.yml'), config)
}

/** Two papers to calibrate by. */
async function writePapers(anchors: string): Promise<void> {
  for (const [paper, level] of [
    ['heron', 3],
    ['otter', 2],
  ] as const) {
    await mkdir(join(anchors, paper), { recursive: true })
    await writeFile(join(anchors, paper, 'WRITEUP.md'), `## Plan\n\nA loop over the ${paper}.\n`)
    const key = `- paper: ${paper}\n  levels: { W1: ${level} }\n  why: { W1: "As it reads." }\n`
    await writeFile(join(anchors, 'anchors.yml'), key, { flag: 'a' })
  }
}

const LEADS_NAME = {
  GIT_AUTHOR_NAME: 'Lead',
  GIT_AUTHOR_EMAIL: 'lead@example.org',
  GIT_COMMITTER_NAME: 'Lead',
  GIT_COMMITTER_EMAIL: 'lead@example.org',
}

async function git(folder: string, words: readonly string[]): Promise<void> {
  await runGit({ folder, arguments: words, environment: LEADS_NAME })
}

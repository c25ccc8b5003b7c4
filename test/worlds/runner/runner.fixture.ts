import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Octokit } from '@octokit/rest'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { ROOT, temporaryFolder } from '../../folders.ts'
import type { GitHubSeed } from '../stand-in/github-seed.ts'
import { type GitHubStandIn, startGitHub } from '../stand-in/proxy.ts'
import type { Hosted } from './run-world.ts'
import { openRunner, type Runner } from './runner.ts'
import { actionsApp } from './tokens.ts'

export const PLACE = { owner: 'acme', repo: 'hub' }

const SEED: GitHubSeed = {
  tokens: { 'token-of-lead': 'lead', 'token-of-ada': 'ada' },
  organisations: { acme: { admins: ['lead'], members: ['ada'] } },
  apps: [actionsApp('acme')],
}

export interface RunnerFixture {
  readonly github: () => GitHubStandIn
  readonly as: (login: string) => Octokit
  /** A runner for a repository that holds these workflows, by their file. */
  readonly open: (
    workflows: Readonly<Record<string, string>>,
    settings?: Partial<Pick<Hosted, 'secrets' | 'vars' | 'environments'>>,
  ) => Promise<Runner>
  /** As somebody starts a workflow by hand. */
  readonly dispatch: (workflow: string, inputs?: Readonly<Record<string, unknown>>) => Promise<void>
}

/** One GitHub for the tests of a file; each test begins with an empty organisation. */
export function useRunner(): RunnerFixture {
  let started: GitHubStandIn | undefined
  let folder: Awaited<ReturnType<typeof temporaryFolder>> | undefined
  const github = () => {
    if (started === undefined) throw new Error('GitHub starts before the first test')
    return started
  }
  const as = (login: string) => new Octokit({ baseUrl: github().url, auth: `token-of-${login}` })
  beforeAll(async () => {
    started = await startGitHub(SEED)
    folder = await temporaryFolder()
  })
  beforeEach(() => github().reset())
  afterEach(async () => {
    expect(github().requestViolations).toEqual([])
    await rm(join(folder?.path ?? '', 'runner'), { recursive: true, force: true })
  })
  afterAll(async () => {
    await started?.stop()
    await folder?.[Symbol.asyncDispose]()
  })
  return {
    github,
    as,
    open: async (workflows, settings = {}) => {
      const { rest } = as('lead')
      await rest.repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
      for (const [file, text] of Object.entries(workflows)) {
        const path = `.github/workflows/${file}`
        const content = Buffer.from(text).toString('base64')
        await rest.repos.createOrUpdateFileContents({ ...PLACE, path, message: file, content })
      }
      const own = join(folder?.path ?? '', 'runner')
      const hosted = { github: github(), repository: 'acme/hub', root: ROOT, folder: own }
      return await openRunner({ ...hosted, secrets: {}, ...settings })
    },
    dispatch: async (workflow, inputs = {}) => {
      const asked = { ...PLACE, workflow_id: workflow, ref: 'main', inputs }
      await as('lead').rest.actions.createWorkflowDispatch(asked)
    },
  }
}

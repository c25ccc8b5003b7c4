import { basename, join, resolve } from 'node:path'
import { createAppAuth } from '@octokit/auth-app'
import { Octokit } from '@octokit/rest'
import { runGit } from '../stand-in/run-git.ts'
import { type Artifacts, filesIn } from './artifacts.ts'
import { checkOut, gitAddress } from './check-out.ts'
import type { JobMachine } from './job-machine.ts'

/** An Action that is played by us. */
export interface StandInAction {
  /** Its inputs that are known here, with their defaults; any other one is an error. */
  readonly inputs: Readonly<Record<string, string>>
  /** What it may take on a hosted machine. */
  readonly seconds: number
  readonly run: (
    machine: JobMachine,
    inputs: Readonly<Record<string, string>>,
  ) => Promise<Readonly<Record<string, string>>>
}

/**
 * Every Action that is not ours and that a workflow may use, by its name before the `@`; and one of ours, which
 * installs packages from the network.
 */
export const STAND_IN_ACTIONS: Readonly<Record<string, StandInAction>> = {
  'actions/checkout': {
    inputs: {
      repository: '',
      ref: '',
      path: '.',
      token: '',
      'persist-credentials': 'true',
      'fetch-depth': '1',
    },
    seconds: 2,
    run: checkOutAction,
  },
  'actions/upload-artifact': {
    inputs: {
      name: 'artifact',
      path: '',
      'if-no-files-found': 'warn',
      overwrite: 'false',
      'retention-days': '0',
      'include-hidden-files': 'false',
      archive: 'true',
    },
    seconds: 1,
    run: upload,
  },
  'actions/download-artifact': {
    inputs: {
      name: '',
      path: '.',
      pattern: '',
      'merge-multiple': 'false',
      'run-id': '',
      'github-token': '',
    },
    seconds: 1,
    run: download,
  },
  'actions/create-github-app-token': {
    inputs: { 'app-id': '', 'client-id': '', 'private-key': '', owner: '', repositories: '' },
    seconds: 1,
    run: createToken,
  },
  // The machine that these tests run on has a Python already.
  'actions/setup-python': {
    inputs: { 'python-version': '' },
    seconds: 2,
    run: async (_, inputs) => ({ 'python-version': inputs['python-version'] ?? '' }),
  },
  // Whose Python has NumPy in another version, maybe; what is graded says which.
  'takehome/python': { inputs: {}, seconds: 10, run: async () => ({ path: 'python3' }) },
}

type Inputs = Readonly<Record<string, string>>

async function checkOutAction(machine: JobMachine, inputs: Inputs): Promise<Inputs> {
  const { workspace, env } = machine
  const here = env['GITHUB_REPOSITORY'] ?? ''
  const repository = inputs['repository'] || here
  const folder = resolve(workspace, inputs['path'] ?? '.')
  const ref = inputs['ref'] || (repository === here ? (env['GITHUB_SHA'] ?? '') : 'HEAD')
  const { token = '', 'fetch-depth': depth = '1' } = inputs
  const wanted = { repository, ref, token, depth }
  await checkOut(machine, wanted, folder)
  if (inputs['persist-credentials'] === 'true') {
    const address = gitAddress(machine, wanted)
    await runGit({ folder, arguments: ['remote', 'add', 'origin', address] })
  }
  return { ref }
}

async function upload(machine: JobMachine, inputs: Inputs): Promise<Inputs> {
  const { path = '', 'if-no-files-found': ifNone } = inputs
  if (/[*?[\n]/.test(path)) throw new Error(`the stand-in takes one file or folder, not ${path}`)
  const from = resolve(machine.workspace, path)
  const hiddenFiles = inputs['include-hidden-files'] === 'true'
  const single = inputs['archive'] === 'false' ? await onlyFile(from, hiddenFiles) : null
  const name = single === null ? (inputs['name'] ?? '') : basename(single)
  const taken = await machine.artifacts.upload(name, single ?? from, {
    overwrite: inputs['overwrite'] === 'true',
    hiddenFiles,
  })
  if (taken === 0 && ifNone === 'error') {
    throw new Error(`No files were found with the provided path: ${path}.`)
  }
  if (taken === 0) return {}
  const run = `${machine.env['GITHUB_REPOSITORY']}/actions/runs/${machine.env['GITHUB_RUN_ID']}`
  const url = `${machine.env['GITHUB_SERVER_URL']}/${run}/artifacts/${encodeURIComponent(name)}`
  return { 'artifact-url': url }
}

/** "When `archive` is `false`, only a single file can be uploaded": action.yml of upload-artifact v7.0.0. */
async function onlyFile(path: string, hiddenFiles: boolean): Promise<string | null> {
  const files = (await filesIn(path, hiddenFiles)).map(([file]) => file)
  if (files.length > 1) {
    const found = `Found ${files.length} files to upload.`
    throw new Error(`When 'archive' is set to false, only a single file can be uploaded. ${found}`)
  }
  return files[0] ?? null
}

async function download({ artifacts, workspace }: JobMachine, inputs: Inputs): Promise<Inputs> {
  const target = resolve(workspace, inputs['path'] ?? '.')
  const { 'run-id': run = '', 'github-token': token } = inputs
  // "github-token: This is required when downloading artifacts from a different … workflow run": its action.yml.
  if (run !== '' && !token) throw new Error('Another run needs a github-token')
  const from = run === '' ? artifacts : artifacts.ofRun(run)
  const { name } = inputs
  if (name) await from.download(name, target)
  else await downloadMany(from, target, inputs)
  return { 'download-path': target }
}

/** Those whose names begin as the pattern does; none at all is no mistake. */
async function downloadMany(
  { names, download: downloadOne }: Artifacts,
  target: string,
  inputs: Inputs,
): Promise<void> {
  const start = (inputs['pattern'] ?? '').replace(/\*$/, '')
  const isMerged = inputs['merge-multiple'] === 'true'
  for (const each of (await names()).filter((one) => one.startsWith(start))) {
    await downloadOne(each, isMerged ? target : join(target, each))
  }
}

async function createToken({ github, env }: JobMachine, inputs: Inputs): Promise<Inputs> {
  const appId = Number(inputs['app-id'] || inputs['client-id'])
  const privateKey = inputs['private-key'] ?? ''
  const octokit = new Octokit({
    baseUrl: github.url,
    authStrategy: createAppAuth,
    auth: { appId, privateKey },
  })
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const org = inputs['owner'] || owner
  const { data } = await octokit.rest.apps.getOrgInstallation({ org })
  const listed = (inputs['repositories'] ?? '').split(/[\s,]+/).filter(Boolean)
  // Without an owner it is for this repository alone: README of create-github-app-token.
  const repositories = inputs['owner'] || listed.length > 0 ? listed : [repo]
  const made = await octokit.rest.apps.createInstallationAccessToken({
    installation_id: data.id,
    ...(repositories.length === 0 ? {} : { repositories }),
  })
  return {
    token: made.data.token,
    'app-slug': data.app_slug,
    'installation-id': String(data.id),
  }
}

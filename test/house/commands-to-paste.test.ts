import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VERBS } from '../../src/commands/table/verbs.ts'
import { ROOT } from '../folders.ts'

const NAMES = VERBS.map(({ name }) => name).join('|')
// A name in a schema is prose; these labels of derived keys are no commands.
const NO_COMMANDS = [/^\s*(\/\/|\*|\/\*)/, /hkdfSync\(|TextEncoder\(/]

const linesOf = (path: string) => readFileSync(join(ROOT, path), 'utf8').split('\n')

test('every command that takehome prints begins with npx, so that it can be pasted', () => {
  const bare = new RegExp(`(?<!npx )\\btakehome (?:${NAMES})\\b|\\b[Rr]un (?:${NAMES}) --`)
  const sources = globSync('src/**/*.ts', { cwd: ROOT }).filter(
    (path) => !path.endsWith('.schema.ts'),
  )
  expect(sources.length).toBeGreaterThan(400)
  const found = sources.flatMap((path) =>
    linesOf(path)
      .filter((line) => bare.test(line) && !NO_COMMANDS.some((other) => other.test(line)))
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

const OF_A_HUB = VERBS.filter(({ needs }) => needs.includes('hub')).map(({ name }) => name)
// What --help shows, with --hub among its options.
const WITHOUT = ['src/doors/cli-program.ts', 'src/commands/table/reference.ts']

test('every command about a hub names it, and what follows is no part of the folder', () => {
  const command = new RegExp(`npx takehome (?:${OF_A_HUB.join('|')})\\b(?<rest>.*)`)
  const found = globSync('src/**/*.ts', { cwd: ROOT, exclude: WITHOUT }).flatMap((path) =>
    linesOf(path).flatMap((line) => {
      const rest = command.exec(line)?.groups?.['rest']
      const isWhole = rest === undefined || /--hub |\$\{onHub\(/.test(rest)
      const runsOn = /(?:\$\{onHub\([\w.]+\)\}|--hub [\w./]*[\w/])[.,;:!?)]/.test(line)
      return isWhole && !runsOn ? [] : [`${path}: ${line.trim()}`]
    }),
  )
  expect(found).toEqual([])
})

test('so does every command in a page', () => {
  const bare = new RegExp(`\`takehome (?:${NAMES}|--)`)
  const pages = globSync(
    ['*.md', 'docs/**/*.md', 'hub/**/*.{md,yml}', '.github/ISSUE_TEMPLATE/*.yml'],
    { cwd: ROOT, exclude: ['CHANGELOG.md'] },
  )
  expect(pages).toContain('.github/ISSUE_TEMPLATE/bug.yml')
  const found = pages.flatMap((path) =>
    linesOf(path).flatMap((line) => (bare.test(line) ? [`${path}: ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})

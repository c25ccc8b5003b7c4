import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './folders.ts'
import { LONGEST, PROJECTS } from './projects.ts'

const STAND_IN = 'test/worlds/stand-in/proxy.ts'
const HANDS = ['node:child_process', 'node:http', 'node:net', 'playwright-core']
/** What a test of this project may not reach by its imports, however far away. */
const BEYOND: Readonly<Record<string, readonly string[]>> = {
  values: [...HANDS, STAND_IN],
  hands: [STAND_IN],
  github: [],
  long: [],
}

const filesOf = ({ include, exclude }: (typeof PROJECTS)[number]) =>
  globSync(include, { cwd: ROOT, exclude: [...exclude] })
const files = globSync('test/**/*.test.ts', { cwd: ROOT }).sort()

test('every test file is in one project, and in no other', () => {
  expect(PROJECTS.flatMap(filesOf).sort()).toEqual(files)
  expect(files.length).toBeGreaterThan(100)
})

test('the files that are begun with are there', () => {
  expect(files).toEqual(expect.arrayContaining(LONGEST.map((name) => `test/${name}.test.ts`)))
})

describe.each(PROJECTS)('a test of $name', (project) => {
  test('reaches nothing that its name does not say', () => {
    const found = filesOf(project).flatMap((file) =>
      (BEYOND[project.name] ?? [])
        .map((target) => wayTo(file, target))
        .filter((way) => way !== null)
        .map((way) => way.join(' -> ')),
    )
    const advice =
      'a test that starts processes or servers is called x.hands.test.ts, one on the embedded GitHub x.github.test.ts'
    expect(found, advice).toEqual([])
  })
})

/** From a file to a module by imports, the shortest way; null where there is none. */
function wayTo(from: string, target: string): readonly string[] | null {
  const ways = [[from]]
  const seen = new Set([from])
  for (const way of ways) {
    for (const next of importsOf(way.at(-1) ?? '')) {
      if (next === target) return [...way, next]
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return null
}

const known = new Map<string, readonly string[]>()

/** The modules that a file really loads, ours by their path from the root. Types are not loaded. */
function importsOf(file: string): readonly string[] {
  const found = known.get(file) ?? readImports(file)
  known.set(file, found)
  return found
}

const STATIC = /^(?:import|export) (?!type )(?:[^'=]*? from )?'([^']+)'/gm
const DYNAMIC = /\bimport\('([^']+)'\)/g

function readImports(file: string): readonly string[] {
  if (!/\.(ts|mjs)$/.test(file)) return []
  const text = readFileSync(join(ROOT, file), 'utf8')
  const named = [STATIC, DYNAMIC].flatMap((form) => [...text.matchAll(form)])
  return named.map(([, name = '']) => (name.startsWith('.') ? join(dirname(file), name) : name))
}

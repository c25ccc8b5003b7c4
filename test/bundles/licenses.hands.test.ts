import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type BundledPackage,
  heading,
  licensesText,
  objections,
  packageFolders,
  readPackage,
} from '../../scripts/bundled-licenses.ts'
import { ROOT } from '../folders.ts'

const BUNDLES = ['action', 'cli', 'lint', 'worker']
// Two versions of one package, or a package made of others, share a few lines.
const ENOUGH_LINES = 5
const installed = installedPackages()
const owners = linesByOwner(installed)
const seen = new Map(BUNDLES.map((bundle) => [bundle, seenIn(bundle)]))

/** Each package that may be bundled, by its folder below the root. */
function installedPackages(): ReadonlyMap<string, BundledPackage> {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const packages = Object.entries<{ dev?: boolean }>(lock.packages)
  const folders = packages.filter(([path, { dev }]) => path !== '' && dev !== true)
  const present = folders.map(([path]) => path).filter((path) => existsSync(join(ROOT, path)))
  return new Map(present.map((path) => [path, readPackage(join(ROOT, path))]))
}

/** Whose code a line is, for lines of code that stand in one package alone. */
function linesByOwner(packages: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const folder of packages.keys()) {
    for (const line of linesOf(join(ROOT, folder))) {
      found.set(line, found.has(line) ? '' : folder)
    }
  }
  return found
}

function linesOf(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /^(?!.*node_modules\/).*\.[cm]?js$/.test(file))
  const texts = sources.map((file) => readFileSync(join(folder, file), 'utf8'))
  const lines = texts.flatMap((text) => text.split('\n').map((line) => line.trim()))
  return new Set(lines.filter((line) => line.length >= 30))
}

/** Folders of the packages whose code can be seen in a bundle, without asking who made it. */
function seenIn(bundle: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const line of linesOf(join(ROOT, 'dist', bundle))) {
    const owner = owners.get(line) ?? ''
    if (owner !== '') counts.set(owner, (counts.get(owner) ?? 0) + 1)
    const named = /CONCATENATED MODULE: \.\/(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(line)?.[1]
    if (named !== undefined) counts.set(named, ENOUGH_LINES)
  }
  return new Set([...counts].filter(([, lines]) => lines >= ENOUGH_LINES).map(([path]) => path))
}

/** The packages seen in a bundle that its list does not name together with all of their licence. */
function unnamed(bundle: string, list: string): readonly string[] {
  return [...(seen.get(bundle) ?? [])].flatMap((path) => {
    const owner = installed.get(path)
    if (owner === undefined) return [path]
    const { name, version, license, texts } = owner
    const section = list
      .split(/^(?===== )/m)
      .find((one) => one.startsWith(heading(name, version, license)))
    return texts.every((text) => section?.includes(text)) ? [] : [name]
  })
}

function listOf(bundle: string): string {
  return readFileSync(join(ROOT, 'dist', bundle, 'licenses.txt'), 'utf8')
}

describe.each(BUNDLES)('licenses.txt of %s', (bundle) => {
  test('names every package whose code can be seen in the bundle, with its licence', () => {
    expect(seen.get(bundle)?.size).toBeGreaterThan(0)
    expect(unnamed(bundle, listOf(bundle))).toEqual([])
  })

  test('is seen to be incomplete, whichever of those packages is left out', () => {
    const list = listOf(bundle)
    for (const path of seen.get(bundle) ?? []) {
      const { name, version, license } = readPackage(join(ROOT, path))
      const without = list.replace(heading(name, version, license), 'left out')
      expect(unnamed(bundle, without)).toContain(name)
    }
  })

  test('names only licences that need no second look', () => {
    const named = [...listOf(bundle).matchAll(/^==== (\S+) (\S+) \((.*)\) ====$/gm)]
    const packages = named.map(([, name = '', version = '', license = '']) => ({
      name,
      version,
      license,
      texts: ['its text'],
    }))
    expect(packages.length).toBeGreaterThan(0)
    expect(objections(packages)).toEqual([])
  })
})

test('packages that ncc leaves out of its own list are seen and named', () => {
  for (const name of ['ajv', 'jstat', 'pure-rand', '@octokit/rest', 'd3-time', '@vercel/ncc']) {
    expect(listOf('action')).toContain(`==== ${name} `)
  }
  expect([...(seen.get('action') ?? [])]).toEqual(
    expect.arrayContaining(['node_modules/ajv', 'node_modules/jstat', 'node_modules/pure-rand']),
  )
})

describe('the list of packages', () => {
  const mit = { name: 'a', version: '1.0.0', license: 'MIT', texts: ['the text'] }

  test('looks into concatenated modules, passes by orphans and reads nested folders', () => {
    const inner = [
      { nameForCondition: '/r/node_modules/b/index.js' },
      { nameForCondition: '/r/node_modules/b/node_modules/@s/c/lib/x.js' },
      { nameForCondition: '/r/node_modules/gone/index.js', orphan: true },
    ]
    const modules = [
      { nameForCondition: '/r/build/cli.js', modules: inner },
      { nameForCondition: null },
    ]
    expect(packageFolders(modules)).toEqual([
      '/r/node_modules/b',
      '/r/node_modules/b/node_modules/@s/c',
    ])
  })

  test('is the same in any order, and says a package once', () => {
    const other = { ...mit, name: 'b' }
    expect(licensesText([mit, other, mit])).toBe(licensesText([other, mit]))
  })

  test('refuses a licence that is not allowed, none at all, and one without its text', () => {
    expect(objections([mit])).toEqual([])
    expect(objections([{ ...mit, license: 'GPL-3.0-only' }]).join()).toContain('"GPL-3.0-only"')
    expect(objections([{ ...mit, license: '' }])).toHaveLength(1)
    expect(objections([{ ...mit, texts: [] }]).join()).toContain('without the text')
  })
})

import { execFile } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPython } from '../../src/judge/find-python.ts'
import type { Ready } from '../../src/judge/judge.ts'
import { ownLibraries } from '../../src/judge/own-libraries.ts'
import { HONEST } from '../attacks/arena.ts'
import { endings, OwnSuite } from './own-suite.ts'

const run = promisify(execFile)
const IS_ROOT = process.getuid?.() === 0
// One test: what differs between Pythons shows when anything runs at all.
const BODIES = {
  mean: 'close(submission.running_mean(np.array([1.0, 3.0]), 2), np.array([2.0]), rtol=1e-9)',
}
// Modules of C that load libraries, and one that no sandbox may see.
const SOURCE = `import bz2, ctypes, decimal, hashlib, lzma, sqlite3, zlib
try:
    import pytest
except ImportError:
    pass
else:
    raise RuntimeError("more than NumPy is there")
${HONEST}`
const PACKAGES =
  /^(numpy|pytest|_pytest|pluggy|iniconfig|packaging|pygments|py|attrs?|exceptiongroup|tomli)(\.libs|\.py)?$/
const LAYOUT = `
import json, os, sys, numpy, pytest
print(json.dumps({"python": os.path.realpath(sys.executable), "stdlib": os.path.dirname(os.__file__),
  "packages": sorted({os.path.dirname(os.path.dirname(module.__file__)) for module in (numpy, pytest)}),
  "version": sys.version.split()[0], "numpy": numpy.__version__}))
`

interface Layout {
  readonly python: string
  readonly stdlib: string
  readonly packages: readonly string[]
  readonly version: string
  readonly numpy: string
}

/** What this Python makes of an honest solution; throws what the judge says where it does not grade. */
async function grade(named: string | null, path = process.env['PATH'] ?? ''): Promise<Ready> {
  const python = await findPython(named, path)
  const suite = new OwnSuite(BODIES, HONEST, { python, parallel: 1 })
  try {
    const ready = await suite.judge.ready
    expect(endings(await suite.grade(SOURCE))).toEqual({ mean: 'passed' })
    return ready
  } finally {
    await suite.close()
  }
}

async function layoutOf(python: string): Promise<Layout> {
  const { stdout } = await run(python, ['-I', '-c', LAYOUT], { env: ownLibraries(python) })
  return JSON.parse(stdout)
}

/** A copy of a Python with NumPy and pytest under another prefix, as a tool cache or uv makes them. */
function move({ python, stdlib, packages }: Layout, prefix: string): string {
  const version = basename(stdlib)
  const moved = join(prefix, 'bin', version)
  mkdirSync(dirname(moved), { recursive: true })
  cpSync(python, moved)
  symlinkSync(version, join(prefix, 'bin/python3'))
  const lib = join(prefix, 'lib')
  const plain = (path: string) => !/\/(test|__pycache__|(site|dist)-packages)$/.test(path)
  cpSync(stdlib, join(lib, version), { recursive: true, filter: plain, verbatimSymlinks: true })
  // One of them is where it looks: a distribution's Python has a place of its own.
  for (const place of [`${version}/site-packages`, 'python3/dist-packages']) {
    mkdirSync(join(lib, place), { recursive: true })
    for (const folder of packages)
      for (const name of readdirSync(folder).filter((one) => PACKAGES.test(one)))
        cpSync(join(folder, name), join(lib, place, name), { recursive: true })
  }
  const beside = dirname(stdlib)
  for (const name of readdirSync(beside).filter((one) => /^libpython.*\.so/.test(one)))
    cpSync(join(beside, name), join(lib, name), { verbatimSymlinks: true })
  return join(prefix, 'bin/python3')
}

/** Moves libraries to another folder, where their names are links to them. */
function spread(libraries: string, lib: string): void {
  if (!existsSync(libraries)) return
  for (const name of readdirSync(libraries)) {
    renameSync(join(libraries, name), join(lib, `real-${name}`))
    if (!existsSync(join(lib, name))) symlinkSync(`real-${name}`, join(lib, name))
  }
  rmSync(libraries, { recursive: true })
}

const system = await findPython('/usr/bin/python3', '').catch(() => null)
const first = await findPython('python3', process.env['PATH'] ?? '').catch(() => null)
const PYTHONS = [...new Set([system, first].filter((one) => one !== null))]

describe.each(PYTHONS)('%s and what can be made of it', (python) => {
  const folder = mkdtempSync(join(tmpdir(), 'takehome-pythons-'))
  const prefix = join(folder, 'moved')
  let layout: Layout
  let moved: string

  beforeAll(async () => {
    chmodSync(folder, 0o755)
    layout = await layoutOf(python)
    moved = move(layout, prefix)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const versions = () => ({ python: layout.version, numpy: layout.numpy })

  test('by its path, and the versions are told', async () => {
    expect(await grade(python)).toMatchObject(versions())
  })

  test('in a virtual environment with links', async () => {
    const venv = join(folder, 'venv')
    const made = ['-m', 'venv', '--without-pip', '--system-site-packages', venv]
    await run(moved, made, { env: ownLibraries(moved) })
    expect(await grade(join(venv, 'bin/python'))).toMatchObject(versions())
  })

  test('in a virtual environment with copies', async () => {
    const venv = join(folder, 'copies')
    const made = ['-m', 'venv', '--without-pip', '--copies', '--system-site-packages', venv]
    await run(moved, made, { env: ownLibraries(moved) })
    expect(await grade(join(venv, 'bin/python'))).toMatchObject(versions())
  })

  test('in a virtual environment that has its own packages', async () => {
    const venv = join(folder, 'own')
    await run(moved, ['-m', 'venv', '--without-pip', venv], { env: ownLibraries(moved) })
    const packages = join(venv, 'lib', basename(layout.stdlib), 'site-packages')
    cpSync(join(prefix, 'lib', basename(layout.stdlib), 'site-packages'), packages, {
      recursive: true,
    })
    expect(await grade(join(venv, 'bin/python'))).toMatchObject(versions())
  })

  // By name the same file runs.
  test('moved, by its path', async () => {
    expect(await grade(moved)).toMatchObject(versions())
  })

  test('moved, by name, first on PATH, behind a script that looks it up', async () => {
    const shims = join(folder, 'shims')
    mkdirSync(shims)
    writeFileSync(join(shims, 'python-shim'), `#!/bin/sh\nexec "${moved}" "$@"\n`)
    chmodSync(join(shims, 'python-shim'), 0o755)
    const isPlain = Object.keys(ownLibraries(moved)).length === 0
    expect(await grade('python3', join(prefix, 'bin'))).toMatchObject(versions())
    if (isPlain) expect(await grade('python-shim', shims)).toMatchObject(versions())
  })

  test('moved, with the libraries of NumPy beside the prefix and by other names', async () => {
    const lib = join(prefix, 'lib')
    for (const place of [`${basename(layout.stdlib)}/site-packages`, 'python3/dist-packages'])
      spread(join(lib, place, 'numpy.libs'), lib)
    expect(await grade(moved)).toMatchObject(versions())
  })

  test.skipIf(!IS_ROOT)('below a folder of root alone, as root', async () => {
    chmodSync(folder, 0o700)
    const ready = await grade(moved)
    chmodSync(folder, 0o755)
    expect(ready).toMatchObject({ ...versions(), sandbox: 'root' })
  })

  test.skipIf(!IS_ROOT)('where only root can read its library, that is said', async () => {
    chmodSync(join(prefix, 'lib', basename(layout.stdlib)), 0o700)
    await expect(grade(moved)).rejects.toMatchObject({
      code: 'no-python',
      message: expect.stringContaining(`only its owner can read ${realpathSync(prefix)}`),
    })
    chmodSync(join(prefix, 'lib', basename(layout.stdlib)), 0o755)
  })
})

describe('a Python that cannot be used is said to be so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'takehome-no-python-'))
  const python = join(folder, 'python3')
  afterAll(() => rmSync(folder, { recursive: true }))

  const CASES: Readonly<Record<string, readonly [script: string, said: string]>> = {
    'one that needs LD_LIBRARY_PATH': [
      'echo "python3: error while loading shared libraries: libpython3.11.so.1.0: cannot open" >&2\nexit 127',
      'does not find libpython3.11.so.1.0 (LD_LIBRARY_PATH is not passed on',
    ],
    'one that is too old': [
      `echo '{"executable": "/x", "prefix": "/opt/old", "version": [3, 9, 1], "numpy": null, "missing": []}'`,
      'too old (Python 3.9.1 in /opt/old)',
    ],
    'one without NumPy': [
      `echo '{"executable": "/x", "prefix": "/opt/new", "version": [3, 13, 1], "numpy": null, "missing": ["numpy"]}'`,
      'no numpy (Python 3.13.1 in /opt/new)',
    ],
    'no Python at all': ['exit 1', 'does not run'],
  }

  test.each(Object.entries(CASES))('%s', async (_name, [script, said]) => {
    writeFileSync(python, `#!/bin/sh\n${script}\n`)
    chmodSync(python, 0o755)
    await expect(findPython(python, '')).rejects.toMatchObject({
      code: 'no-python',
      message: expect.stringContaining(said),
    })
  })

  test('one that is not there', async () => {
    await expect(findPython('/nowhere/python3', '')).rejects.toMatchObject({
      message: '/nowhere/python3: is not there',
    })
  })
})

test('the other name of an interpreter is not started where the first will do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'takehome-two-names-'))
  const answer = `{"executable": "/x/python3", "prefix": "/x", "version": [3, 13, 1], "numpy": "2.4.6", "missing": [], "packs": []}`
  for (const name of ['python3', 'python']) {
    writeFileSync(
      join(folder, name),
      `#!/bin/sh\ntouch '${folder}/${name}.ran'\necho '${answer}'\n`,
    )
    chmodSync(join(folder, name), 0o755)
  }
  const found = await findPython(null, `${folder}:/usr/bin:/bin`)
  const ran = readdirSync(folder).filter((name) => name.endsWith('.ran'))
  rmSync(folder, { recursive: true })
  expect({ found, ran }).toEqual({ found: '/x/python3', ran: ['python3.ran'] })
})

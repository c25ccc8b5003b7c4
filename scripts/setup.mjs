// Installs what is missing and says nothing when nothing is. Runs on any Node of the last years,
// before a single package is there: so plain JavaScript and no imports but Node's own.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// Each system package by what shows that it is there.
const FOR_TESTS = process.argv.includes('--browser')
const SYSTEM = [
  { name: 'bubblewrap', present: () => succeeds('bwrap', ['--version']) },
  { name: 'python3-numpy', present: () => pythonHas('numpy') },
  { name: 'python3-pytest', present: () => pythonHas('pytest') },
  // Tests alone open pages in a browser, which is large, read the kernel's headers, and grade an exercise with pandas.
  ...(FOR_TESTS
    ? [
        { name: 'chromium', present: () => succeeds('chromium', ['--version']) },
        { name: 'python3-pandas', present: () => hasModules('/usr/bin/python3', ['pandas']) },
        { name: 'linux-libc-dev', present: () => existsSync('/usr/include/asm-generic/unistd.h') },
      ]
    : []),
]

installNodePackages()
installSystemPackages()

function installNodePackages() {
  const stamp = join(root, 'node_modules', '.takehome-installed')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say('Installing npm packages ...')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) fail('npm ci did not succeed; see above.')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}

function installSystemPackages() {
  const missing = SYSTEM.filter(({ present }) => !present()).map(({ name }) => name)
  if (missing.length === 0) return
  const command = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`
  const asRoot = rootPrefix()
  if (process.platform !== 'linux' || asRoot === null || !succeeds('apt-get', ['--version'])) {
    fail(
      `Candidate code is graded in a sandbox, on Linux; docs/other-systems.md says how on macOS and Windows. Please install: sudo ${command}`,
    )
  }
  say(`Installing ${missing.join(', ')} ...`)
  const [program, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const quiet = { stdio: ['ignore', 'ignore', 2] }
  spawnSync(program, [...rest, 'update', '-qq'], quiet)
  spawnSync(program, [...rest, '-qq', ...command.split(' ').slice(1)], quiet)
  const still = SYSTEM.filter(({ present }) => !present()).map(({ name }) => name)
  if (still.length > 0) fail(`Could not install ${still.join(', ')}. Please run: sudo ${command}`)
}

/** What makes a command run as root: nothing for root, sudo where it asks no password, else null. */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null
}

/**
 * In the Python that will grade, the first that has all; where none has, in the system's, for which packages are
 * installed. Tests run on the system's, whatever else is there.
 */
function pythonHas(module) {
  const pythons = FOR_TESTS ? ['/usr/bin/python3'] : ['/usr/bin/python3', 'python3', 'python']
  return (
    pythons.some((python) => hasModules(python, ['numpy', 'pytest'])) ||
    hasModules(pythons[0], [module])
  )
}

/** At least 3.11, as `src/judge/find-python.ts` asks for. */
function hasModules(python, modules) {
  const look = `import importlib.util as u, sys; sys.exit(sys.version_info < (3, 11) or any(u.find_spec(m) is None for m in ${JSON.stringify(modules)}))`
  return succeeds(python, ['-I', '-c', look])
}

function succeeds(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

function say(text) {
  process.stderr.write(`${text}\n`)
}

function fail(text) {
  say(text)
  process.exit(1)
}

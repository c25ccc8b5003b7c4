// Builds the bundles afresh beside the committed ones and compares every byte.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const fresh = mkdtempSync(join(tmpdir(), 'takehome-dist-'))
try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), fresh], { stdio: 'inherit' })
  const stale = differences(committed(), contents(fresh))
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the source builds: ${stale.join(', ')}\nRun npm run build and commit dist/.`,
    )
    process.exit(1)
  }
  console.error(`dist/ is up to date: ${contents(fresh).size} files compared.`)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

/** What git has committed, not what lies in the folder: the tests may just have rebuilt that. */
function committed() {
  const names = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD', 'dist/'], {
    cwd: root,
    encoding: 'utf8',
  })
  const show = (name) =>
    execFileSync('git', ['show', `HEAD:${name}`], { cwd: root, maxBuffer: 2 ** 26 })
  return new Map(
    names
      .split('\n')
      .filter(Boolean)
      .map((name) => [relative('dist', name), show(name)]),
  )
}

function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]))
}

function differences(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort()
  if (one.size === 0) return ['nothing is committed']
  return names.filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)))
}

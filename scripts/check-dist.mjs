// Builds the bundles afresh beside the committed ones and compares every byte. With `--built` the fresh
// ones are those in dist/: only for who has just run `npm run build` or `npm test` on this source.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isBuilt = process.argv.includes('--built')
const fresh = isBuilt ? join(root, 'dist') : mkdtempSync(join(tmpdir(), 'takehome-dist-'))
try {
  if (!isBuilt) {
    const build = join(root, 'scripts', 'build.mjs')
    execFileSync(process.execPath, [build, fresh], { stdio: 'inherit' })
  }
  const stale = differences(committed(), contents(fresh))
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the source builds: ${stale.join(', ')}\nRun npm run build and commit dist/.`,
    )
    process.exitCode = 1
  } else {
    console.error(`dist/ is up to date: ${contents(fresh).size} files compared.`)
  }
} finally {
  if (!isBuilt) rmSync(fresh, { recursive: true, force: true })
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

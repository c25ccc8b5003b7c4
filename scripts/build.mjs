// tsc emits JavaScript to build/, ncc makes one self-contained file of each entry in dist/.
// (ncc cannot read TypeScript 7 itself: it has no JavaScript compiler interface.)
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const build = join(root, 'build')
const out = process.argv[2] ?? join(root, 'dist')
const entries = { action: 'doors/action.js', cli: 'doors/cli.js', lint: 'checks/lint/program.js' }

rmSync(build, { recursive: true, force: true })
rmSync(out, { recursive: true, force: true })
execFileSync(program('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
// ncc reads the nearest package.json to learn that the code is a module.
cpSync(join(root, 'package.json'), join(build, 'package.json'))
// Each keeps one core busy, so they run side by side.
await Promise.all(Object.entries(entries).map(bundle))

async function bundle([name, entry]) {
  const options = ['--license', 'licenses.txt', '--quiet']
  const args = ['build', join(build, entry), '-o', join(out, name), ...options]
  await promisify(execFile)(program('ncc'), args, { cwd: root })
}

function program(name) {
  return join(root, 'node_modules', '.bin', name)
}

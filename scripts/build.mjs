// tsc emits JavaScript to build/, ncc makes one self-contained file of each entry in dist/.
// (ncc cannot read TypeScript 7 itself: it has no JavaScript compiler interface.) esbuild makes the Worker.
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { bundleWorker } from './bundle-worker.ts'
import { licensesText, objections, packageFolders, readPackage } from './bundled-licenses.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const build = join(root, 'build')
const out = process.argv[2] ?? join(root, 'dist')
const entries = { action: 'doors/action.js', cli: 'doors/cli.js', lint: 'checks/lint/program.js' }

rmSync(build, { recursive: true, force: true })
rmSync(out, { recursive: true, force: true })
execFileSync(program('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
// Generated checks are JavaScript already.
for (const path of globSync('**/*.generated.js', { cwd: join(root, 'src') })) {
  cpSync(join(root, 'src', path), join(build, path))
}
// ncc reads the nearest package.json to learn that the code is a module.
cpSync(join(root, 'package.json'), join(build, 'package.json'))
// Each keeps one core busy, so they run side by side.
await Promise.all([...Object.entries(entries).map(bundle), worker()])

async function bundle([name, entry]) {
  const stats = join(build, `${name}.stats.json`)
  const args = ['build', join(build, entry), '-o', join(out, name), '--stats-out', stats, '--quiet']
  await promisify(execFile)(program('ncc'), args, { cwd: root })
  const { modules } = JSON.parse(readFileSync(stats, 'utf8'))
  // ncc's own loader stands in every bundle, and is not always a module.
  const ncc = join(root, 'node_modules', '@vercel', 'ncc')
  writeLicenses(join(out, name, 'licenses.txt'), [ncc, ...packageFolders(modules)])
}

/** The relay for runtimes that have the web's interfaces and no Node: ncc knows Node alone. */
async function worker() {
  const { text, files } = await bundleWorker()
  mkdirSync(join(out, 'worker'), { recursive: true })
  writeFileSync(join(out, 'worker', 'index.js'), text)
  const modules = files.map((nameForCondition) => ({ nameForCondition }))
  writeLicenses(join(out, 'worker', 'licenses.txt'), packageFolders(modules))
}

function writeLicenses(file, folders) {
  const packages = [...new Set(folders)].map(readPackage)
  const against = objections(packages)
  if (against.length > 0) throw new Error(against.join('\n'))
  writeFileSync(file, licensesText(packages))
}

function program(name) {
  return join(root, 'node_modules', '.bin', name)
}

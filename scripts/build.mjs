// tsc emits JavaScript to build/, ncc makes one self-contained file of each entry in dist/.
// (ncc cannot read TypeScript 7 itself: it has no JavaScript compiler interface.)
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const build = join(root, 'build')
const out = process.argv[2] ?? join(root, 'dist')
const entries = { action: 'doors/action.js', cli: 'doors/cli.js', lint: 'checks/lint/program.js' }

rmSync(build, { recursive: true, force: true })
rmSync(out, { recursive: true, force: true })
run('tsc', ['-p', 'tsconfig.build.json'])
// Generated checks are JavaScript already.
for (const path of globSync('**/*.generated.js', { cwd: join(root, 'src') })) {
  cpSync(join(root, 'src', path), join(build, path))
}
// ncc reads the nearest package.json to learn that the code is a module.
cpSync(join(root, 'package.json'), join(build, 'package.json'))
for (const [name, entry] of Object.entries(entries)) {
  const options = ['--license', 'licenses.txt', '--quiet']
  run('ncc', ['build', join(build, entry), '-o', join(out, name), ...options])
}

function run(program, args) {
  execFileSync(join(root, 'node_modules', '.bin', program), args, { cwd: root, stdio: 'inherit' })
}

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HONEST, PYTHON, WRONG } from './arena.ts'

const CORPUS = join(import.meta.dirname, 'corpus')
const FOLDERS = ['10-conftest', '11-plugin', '12-shadow', '15-package', '41-lint-set']

// flags = 1: a hash-based cache that Python takes without looking at the source.
const UNCHECKED = `
import importlib._bootstrap_external as external, sys
code = compile(sys.stdin.read(), "running_mean.py", "exec")
sys.stdout.buffer.write(external._code_to_hash_pyc(code, bytes(8), False))
`

/** Files that take a module's place or a test runner's settings. Returns the module that hides its code among them. */
export function writeHostileRepository(folder: string): string {
  for (const name of FOLDERS) cpSync(join(CORPUS, name), folder, { recursive: true })
  writeFileSync(join(folder, 'running_mean.py'), WRONG)
  mkdirSync(join(folder, '__pycache__'))
  const cached = execFileSync(PYTHON, ['-I', '-c', UNCHECKED], { input: HONEST, env: {} })
  for (const version of [311, 312, 313, 314]) {
    writeFileSync(join(folder, `__pycache__/running_mean.cpython-${version}.pyc`), cached)
    writeFileSync(join(folder, `running_mean.cpython-${version}-x86_64-linux-gnu.so`), '\x7fELF')
  }
  writeFileSync(join(folder, 'running_mean.so'), '\x7fELF')
  return readFileSync(join(CORPUS, '41-lint-set/running_mean.py'), 'utf8')
}

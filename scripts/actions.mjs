// Writes each verb's action.yml, the file that starts it, and the tables of docs/reference.md and README.md from the table
// of verbs; `--check` only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { actionFiles } from '../src/commands/table/action-files.ts'
import { fillReadme, fillReference } from '../src/commands/table/reference.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reference = join('docs', 'reference.md')
const files = new Map([
  ...actionFiles(),
  [reference, fillReference(readFileSync(join(root, reference), 'utf8'))],
  ['README.md', fillReadme(readFileSync(join(root, 'README.md'), 'utf8'))],
])

const stale = [...files].filter(([path, text]) => textAt(path) !== text).map(([path]) => path)
const strangers = readdirSync(root).filter((name) => {
  const action = join(name, 'action.yml')
  return existsSync(join(root, action)) && !files.has(action)
})
if (!process.argv.includes('--check')) {
  for (const path of stale) write(path, files.get(path))
} else if (stale.length + strangers.length > 0) {
  const places = [...stale, ...strangers.map((name) => `${name}/action.yml`)]
  console.error(`Not what the table of verbs says: ${places.join(', ')}. Run npm run generate.`)
  process.exit(1)
}

function textAt(path) {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

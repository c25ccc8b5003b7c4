// Writes each verb's action.yml, the file that starts it, and the tables of docs/reference.md and README.md from the table
// of verbs, and what follows from the stated Python; `--check` only compares.
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { actionFiles } from '../src/commands/table/action-files.ts'
import { fillReadme, fillReference } from '../src/commands/table/reference.ts'
import { statedFiles, templateContainer, templateRequirements } from '../src/judge/stated-files.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reference = join('docs', 'reference.md')
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const requirements = templateRequirements(dependencies['@astral-sh/ruff-wasm-nodejs'])
const files = new Map([
  ...actionFiles(),
  ...statedFiles(),
  ...globSync('{templates,scaffold/templates}/*/requirements.txt', { cwd: root })
    .sort()
    .flatMap((path) => [
      [path, requirements],
      [join(dirname(path), '.devcontainer', 'devcontainer.json'), templateContainer()],
    ]),
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
  console.error(
    `Not what the table of verbs or the stated Python says: ${places.join(', ')}. Run npm run generate.`,
  )
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

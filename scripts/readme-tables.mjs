// Writes the tables of inputs and outputs in README.md from action.yml; `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const readme = join(root, 'README.md')
const action = load(readFileSync(join(root, 'action.yml'), 'utf8'))
const inputs = Object.entries(action.inputs).map(
  ([name, { default: value, description, required }]) => [
    `\`${name}\``,
    required ? 'required' : value ? `\`${value}\`` : '',
    description,
  ],
)
const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
  `\`${name}\``,
  description,
])

const before = readFileSync(readme, 'utf8')
const after = fill(fill(before, 'inputs', inputs), 'outputs', outputs)
if (!process.argv.includes('--check')) writeFileSync(readme, after)
else if (before !== after) {
  console.error('README.md does not say what action.yml says. Run npm run generate.')
  process.exit(1)
}

function fill(text, name, rows) {
  const table = rows
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
  const head =
    name === 'inputs' ? '| input | default | |\n|---|---|---|' : '| output | |\n|---|---|'
  const block = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`)
  return text.replace(block, (_, open, close) => `${open}\n${head}\n${table}\n${close}`)
}

// Writes the text that all exercises' READMEs share, from template-readme.md and the rubrics. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { ruffTarget, STATED } from '../src/judge/stated-python.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const shared = parts(readFileSync(join(root, 'scripts', 'template-readme.md'), 'utf8'), '# ')
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const stale = []
for (const id of readdirSync(join(root, 'templates'))) {
  const file = join(root, 'templates', id, 'README.md')
  const rubric = load(readFileSync(join(root, 'rubrics', `${id}.yml`), 'utf8'))
  const before = readFileSync(file, 'utf8')
  const after = parts(before, '## ')
    .map(({ title, body }) => ({ title, body: sharedBody(rubric, title) ?? body }))
    .map(({ title, body }) => (title === '' ? body : `## ${title}\n${body}`))
    .join('')
  if (before === after) continue
  stale.push(`templates/${id}/README.md`)
  if (!process.argv.includes('--check')) writeFileSync(file, after)
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run npm run generate.`)
  process.exit(1)
}

/** Splits a text at the headings of one level, outside of code blocks. */
function parts(text, mark) {
  const found = [{ title: '', body: '' }]
  let isCode = false
  for (const line of text.split(/(?<=\n)/)) {
    if (line.startsWith('```')) isCode = !isCode
    if (!isCode && line.startsWith(mark))
      found.push({ title: line.slice(mark.length).trim(), body: '' })
    else found.at(-1).body += line
  }
  return found
}

function sharedBody(rubric, title) {
  const kinds = ['every', rubric.kind === 'write-up' ? 'write-up' : 'code']
  const part = shared.find((one) => kinds.some((kind) => one.title === `${kind}: ${title}`))
  if (part === undefined) return null
  const values = describe(rubric)
  const text = part.body.replace(/\{\{(\w+)\}\}\n?/g, (whole, name) =>
    values[name] === '' ? '' : values[name] + (whole.endsWith('\n') ? '\n' : ''),
  )
  return title === 'What you may use' ? text : `${text.trimEnd()}\n\n`
}

function describe(rubric) {
  const { criteria, loop_budget: loops, forbidden_calls: forbidden = [], module, writeup } = rubric
  const words = writeup?.sections[0]
  return {
    ...STATED,
    target: ruffTarget(STATED.python),
    ruff: dependencies['@astral-sh/ruff-wasm-nodejs'],
    module,
    table: table(criteria),
    measured: sum(criteria.filter(({ id }) => /^[TQ]/.test(id))),
    loops: loops?.count,
    depth: ['no loops', 'none inside another', 'at most two deep'][loops?.depth],
    forbidden:
      forbidden.length === 0
        ? ''
        : wrap(
            `- You lose all 3 points for loops if you use one of these names, as an attribute or in an import from NumPy: ${forbidden.map((name) => `\`${name}\``).join(', ')}.`,
          ),
    also: writeup?.table === undefined ? ', a number and a date' : ', the table and its figures',
    words: `${words?.min_words} to ${words?.max_words}`,
  }
}

function table(criteria) {
  const rows = criteria.map(({ id, title, points, critical }) => [
    `${id} ${lowerFirst(title)}${critical ? ' (critical)' : ''}`,
    points,
  ])
  const quality = rows.filter(([name]) => name.startsWith('Q'))
  const merged = [
    quality.map(([name]) => name).join(', '),
    quality.map(([, points]) => points).join(' + '),
  ]
  const others = rows.filter(([name]) => !name.startsWith('Q'))
  const before = others.filter(([name]) => !name.startsWith('W'))
  const after = others.filter(([name]) => name.startsWith('W'))
  return [
    ['what', 'points'],
    ['---', '---'],
    ...before,
    ...(quality.length > 0 ? [merged] : []),
    ...after,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
    .replace('| --- | --- |', '|---|---|')
}

function lowerFirst(title) {
  return /^[A-Z][a-z ]/.test(title) ? title[0].toLowerCase() + title.slice(1) : title
}

function sum(criteria) {
  return criteria.reduce((total, { points }) => total + points, 0)
}

/** Lines of at most a hundred characters, hanging below a list's mark. */
function wrap(text) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (`${line} ${word}`.length > 100) lines.push(`  ${word}`)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

// Writes what every template has from one source: RULES.md from template-rules.md and the rubrics, and for
// code check.py from template-check.py and what the grader measures by. `--check` only compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { lintFlags } from '../src/checks/lint/lint-rules.ts'
import { EVIDENCE_SECONDS } from '../src/judge/limits.ts'
import { STATED } from '../src/judge/stated-python.ts'
import { COMPLEXITY_LIMITS, HOPELESS_MCCABE } from '../src/scorecard/measured-points.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (...path) => readFileSync(join(root, ...path), 'utf8')
const { dependencies } = JSON.parse(read('package.json'))
const [, code, writeUp] = read('scripts', 'template-rules.md').split(
  /^# (?:code|write-up): RULES\n+/m,
)
const templates = [
  ...readdirSync(join(root, 'templates')).map((id) => ['templates', 'rubrics', id]),
  ['scaffold/templates', 'scaffold/rubrics', 'my-exercise'],
]
const SEEDS =
  "- **Chance**: the same seed gives the same result, another seed another one. Draw from a generator of your own, such as `np.random.default_rng(seed)`, and leave NumPy's global one alone: do not call `np.random.seed`. No particular stream of random numbers is expected."

const HOURS =
  'Please write the hours that you really spent beside `Hours spent` in the write-up. They give and cost\nno points: the median of all candidates keeps the time boxes honest.'

const EVIDENCE_RUN = 'It also runs `evidence()` and prints its numbers as rows for your table.'

const stale = []
for (const [folder, rubrics, id] of templates) {
  const rubric = load(read(rubrics, `${id}.yml`))
  // Of a review, both say what its own author wrote.
  if (rubric.kind === 'review') continue
  const isCode = rubric.kind !== 'write-up'
  keep(join(folder, id, 'RULES.md'), fill(isCode ? code : writeUp, words(rubric)))
  if (isCode)
    keep(join(folder, id, 'check.py'), fill(read('scripts', 'template-check.py'), numbers(rubric)))
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run npm run generate.`)
  process.exit(1)
}

function keep(path, text) {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  stale.push(path)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
}

/** A value that is empty takes its line with it. */
function fill(text, values) {
  const filled = text.replace(/\{\{(\w+)\}\}\n?/g, (whole, name) => {
    if (values[name] === undefined) throw new Error(`nothing says what ${name} is`)
    return values[name] === '' ? '' : values[name] + (whole.endsWith('\n') ? '\n' : '')
  })
  return `${filled.trimEnd()}\n`
}

function common({ module }) {
  return {
    ...STATED,
    module: module ?? '',
    ruff: dependencies['@astral-sh/ruff-wasm-nodejs'],
    lint: lintFlags(),
  }
}

/** What check.py measures by, as Python. */
function numbers(rubric) {
  const { loop_budget: loops, forbidden_calls: forbidden = [], criteria } = rubric
  const { mccabe, lines, nesting } = COMPLEXITY_LIMITS
  const points = ['lint', 'complexity', 'loops'].map((check) => {
    const found = criteria.filter((one) => one.check === check)
    return `"${check}": ${sum(found)}`
  })
  const measuredBy = (file, from) => {
    const text = read('src', 'judge', 'python', 'inside', file)
    return text.slice(text.indexOf(from)).trimEnd()
  }
  return {
    ...common(rubric),
    lint: `check ${lintFlags()}`.replace(' --select', '"\n    " --select'),
    complexity: [mccabe, lines, nesting, HOPELESS_MCCABE].join(', '),
    loops: `${loops.depth}, ${loops.count}`,
    ...evidenceParts(rubric),
    forbidden: `frozenset([${forbidden.map((name) => `"${name}"`).join(', ')}])`,
    points: `{${points.join(', ')}}`,
    shapes: `${measuredBy('applied.py', '_OF_NUMPY = ')}\n\n\n${measuredBy('shapes.py', '_DEFS = ')}\n`,
  }
}

/** What check.py has where there is an evidence file, and nothing elsewhere. */
function evidenceParts({ evidence }) {
  if (evidence === undefined) return { evidenceReport: '', evidenceNames: '', evidenceCode: '' }
  const { file, numbers } = evidence
  const names = numbers.map(({ name }) => `"${name}"`).join(', ')
  return {
    evidenceReport: '    reports.append(evidence_report())',
    evidenceNames: `EVIDENCE, NAMES, SECONDS = "${file}", [${names}], ${EVIDENCE_SECONDS.call_seconds}`,
    evidenceCode: `${read('scripts', 'template-evidence.py').trimEnd()}\n\n`,
  }
}

function words(rubric) {
  const {
    criteria,
    loop_budget: loops,
    forbidden_calls: forbidden = [],
    writeup,
    evidence,
  } = rubric
  const section = writeup?.sections[0]
  const measured = criteria.filter(({ id }) => /^[TQE]/.test(id))
  return {
    ...common(rubric),
    table: table(criteria),
    measured: sum(measured),
    outside: outsideWords(criteria),
    letters: evidence === undefined ? 'T and Q' : 'T, E and Q',
    evidenceRun: evidence === undefined ? '' : EVIDENCE_RUN,
    evidence: evidence === undefined ? '' : wrap(evidenceRule(rubric)),
    lintPoints: sum(criteria.filter(({ check }) => check === 'lint')),
    loops: loops?.count ?? '',
    depth: ['no loops', 'none inside another', 'at most two deep'][loops?.depth] ?? '',
    seeds: forbidden.includes('seed') ? wrap(SEEDS) : '',
    forbidden: forbidden.length === 0 ? '' : wrap(forbiddenRule(forbidden)),
    also: writeup?.table === undefined ? ', a number and a date' : ', the table and its figures',
    words: `${section?.min_words} to ${section?.max_words}`,
    hours: HOURS,
  }
}

function evidenceRule({ evidence: { file, section, numbers }, module, criteria }) {
  const { id } = criteria.find(({ check }) => check === 'reproduced')
  return `- ${id}: the grader runs \`evidence()\` of \`${file}\` again, twice, and looks for the numbers in rows of a table in "${section}" that begin with their names. Each number is worth the same, once a hidden test passes${outsideWords(criteria)}. It counts if \`evidence()\` cannot give it without the functions of \`${module}\`, if both runs give it, and if the write-up has it rounded to the digits that you write: at least ${digitsOf(numbers)} significant ones. 31.2 % is 0.312. Reviewers read the file, too: a number has to be computed, not copied. ${tolerances(numbers)}\`evidence()\` may take ${EVIDENCE_SECONDS.call_seconds} seconds of its own time and use only NumPy, the standard library and \`${module}\`.`
}

/** Which hidden tests do not count for that, because a module that solves nothing can pass them. */
function outsideWords(criteria) {
  const contract = criteria.filter((one) => one.contract).map(({ id }) => id)
  return contract.length === 0 ? '' : ` outside of ${contract.join(' and ')}`
}

function tolerances(numbers) {
  return numbers
    .filter(({ tolerance = 0 }) => tolerance > 0)
    .map(({ name, tolerance }) => `\`${name}\` may be off by ${tolerance}, for machines differ. `)
    .join('')
}

function digitsOf(numbers) {
  return Math.max(...numbers.map(({ digits = 3 }) => digits))
}

function forbiddenRule(forbidden) {
  const names = forbidden.map((name) => `\`${name}\``).join(', ')
  return `- You lose all points for loops if you use one of these names, as an attribute or in an import from NumPy: ${names}.`
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
  return [
    ['what', 'points'],
    ['---', '---'],
    ...others.filter(([name]) => !name.startsWith('W')),
    ...(quality.length > 0 ? [merged] : []),
    ...others.filter(([name]) => name.startsWith('W')),
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

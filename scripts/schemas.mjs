// Makes of each src/**/*.schema.ts what follows from it: the JSON Schema that is published beside it, and
// its checks, compiled by ajv ahead of time. `--check` only compares.
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stale = []
for (const path of globSync('src/**/*.schema.ts', { cwd: root }).sort()) {
  const { SOURCE } = await import(pathToFileURL(join(root, path)))
  // Parts of other sources have no document of their own.
  if (SOURCE === undefined) continue
  const { publishedAs = basename(path).replace(/ts$/, 'json') } = SOURCE
  if (SOURCE.published) keep(join(dirname(path), publishedAs), print(SOURCE.published, path))
  if (!SOURCE.checks) continue
  keep(path.replace('.schema.ts', '.generated.js'), head(path) + compile(SOURCE))
  keep(path.replace('.schema.ts', '.generated.d.ts'), head(path) + types(SOURCE, path))
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not what the sources say: ${stale.join(', ')}. Run npm run generate.`)
  process.exit(1)
}

function keep(path, text) {
  const file = join(root, path)
  if (text === readOrEmpty(file)) return
  stale.push(path)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** As the formatter has it, so that the linter is content with what is published. */
function print(schema, path) {
  const document = { $schema: 'http://json-schema.org/draft-07/schema#', ...plain(schema) }
  const biome = join(root, 'node_modules', '.bin', 'biome')
  return execFileSync(biome, ['format', `--stdin-file-path=${path.replace(/ts$/, 'json')}`], {
    cwd: root,
    encoding: 'utf8',
    input: JSON.stringify(inOrder(document), null, 2),
  })
}

/** What a person reads first comes first. Names of properties and definitions keep their order. */
function inOrder(schema) {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map(inOrder)
  const first = [
    '$schema',
    '$id',
    'title',
    'description',
    'type',
    'additionalProperties',
    'required',
  ]
  const rank = (key) => (first.includes(key) ? first.indexOf(key) : first.length)
  const keys = Object.keys(schema).sort((a, b) => rank(a) - rank(b))
  return Object.fromEntries(keys.map((key) => [key, inside(key, schema[key])]))
}

function inside(key, value) {
  if (key !== 'properties' && key !== 'definitions') return inOrder(value)
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, inOrder(schema)]))
}

function head(path) {
  return `// Made of ${basename(path)} by scripts/schemas.mjs with ajv; change that and run npm run generate.\n`
}

/** The type of a check is that of the schema it is made of. */
function types({ checks }, path) {
  const words = relative(dirname(path), 'src/input/schema.ts')
  const lines = Object.keys(checks).map(
    (name) => `export declare const ${name}: Check<Of<Checks['${name}']>>\n`,
  )
  return `import type { Check, Of } from '${words}'
import type { SOURCE } from './${basename(path)}'

type Checks = typeof SOURCE.checks

${lines.join('')}`
}

function compile({ published, known = {}, checks, errors }) {
  const ajv = new Ajv({ ...errors, inlineRefs: false, code: { source: true, esm: true } })
  for (const [name, schema] of Object.entries(known)) ajv.addSchema(plain(schema), name)
  if (published?.$id) ajv.addSchema(plain(published))
  const names = Object.entries(checks).map(([name, schema]) => {
    if (schema.$id) return [name, schema.$id]
    ajv.addSchema(plain(schema), name)
    return [name, name]
  })
  return imported(standalone.default(ajv, Object.fromEntries(names)))
}

/**
 * ajv writes `require` even for modules. Node gives a CommonJS module as a whole, the runner of the tests
 * gives its default.
 */
function imported(code) {
  const helpers = new Set()
  const body = code
    .replace('"use strict";', '')
    .replaceAll(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, (_, name) => {
      helpers.add(name)
      return `${name}.default ?? ${name}`
    })
  const lines = [...helpers]
    .sort()
    .map((name) => `import ${name} from 'ajv/dist/runtime/${name}.js'\n`)
  return `${lines.join('')}${body}\n`
}

/** Without what TypeBox keeps beside the JSON. */
function plain(schema) {
  return JSON.parse(JSON.stringify(schema))
}

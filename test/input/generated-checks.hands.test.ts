import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv, type ErrorObject } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disturbed } from './disturb.ts'
import { CHECKED, type Checked, ROOT } from './documents.ts'

test('what is published and what checks is what the sources say', async () => {
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts/schemas.mjs'), '--check'])
})

test('every check has documents here', () => {
  const made = globSync('src/**/*.generated.d.ts', { cwd: ROOT }).flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/const (\w+): Check/g)].map(
      ([, name]) => name,
    ),
  )
  expect(CHECKED.map(({ name }) => name).sort()).toEqual(made.sort())
})

test.each(CHECKED)('$name accepts what is right', ({ check, documents }) => {
  expect(documents.length).toBeGreaterThan(0)
  for (const document of documents) expect(check(document), JSON.stringify(check.errors)).toBe(true)
})

test.each(CHECKED)('$name says of any document what the schema itself says', (checked) => {
  const { check, documents } = checked
  const plain = compiled(checked)
  let refused = 0
  fc.assert(
    fc.property(disturbed(documents), (document) => {
      const isRight = plain(document)
      if (!isRight) refused += 1
      expect(check(document)).toBe(isRight)
      expect((check.errors ?? []).map(told)).toEqual((plain.errors ?? []).map(told))
    }),
    { numRuns: 300 },
  )
  expect(refused).toBeGreaterThan(50)
})

// Of these, sources of schemas are made: only sources may load them.
const PARTS = ['src/input/schema.ts', 'src/assignment/ledger-fields.ts']

test('no schema is compiled, and no source of one loaded, when takehome runs', () => {
  const paths = globSync('src/**/*.ts', { cwd: ROOT }).filter((path) => !/\.schema\.ts$/.test(path))
  const loading = paths.filter((path) => {
    if (PARTS.includes(path)) return false
    const imports =
      readFileSync(join(ROOT, path), 'utf8').match(/^import .*? from '[^']+'/gms) ?? []
    return imports.some((each) =>
      /^import (?!type )[^']*'(?:ajv|typebox|.*(?:schema|ledger-fields)\.ts)'/.test(each),
    )
  })
  expect(loading).toEqual([])
})

/** The schema as others would use it: from the published file where there is one. */
function compiled({ name, file, source }: Checked) {
  const ajv = new Ajv({ ...source.errors })
  for (const [id, schema] of Object.entries(source.known ?? {})) ajv.addSchema(plainOf(schema), id)
  if (file !== undefined) return ajv.compile(JSON.parse(readFileSync(join(ROOT, file), 'utf8')))
  if (source.published !== undefined) ajv.addSchema(plainOf(source.published))
  return ajv.compile(plainOf(source.checks?.[name]))
}

function plainOf(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema))
}

/** All of an error that a message is made of. */
function told({ instancePath, keyword, params, message, parentSchema, data }: ErrorObject) {
  const { description, properties = {} } = parentSchema ?? {}
  return {
    instancePath,
    keyword,
    params,
    message,
    description,
    known: Object.keys(properties),
    data,
  }
}

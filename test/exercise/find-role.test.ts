import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findRole, readRoles } from '../../src/exercise/find-role.ts'
import { ROOT, temporaryFolder } from '../folders.ts'

const WEIGHTS =
  '{ ml-fundamentals: 0, practical-coding: 0, system-design: 0.4, business-impact: 0.6 }'

/** A team's own roles beside those that come with takehome. */
async function withOwn<T>(ids: readonly string[], look: (pack: string) => Promise<T>): Promise<T> {
  await using own = await temporaryFolder()
  const roles = ids.map((id) => `  - { id: ${id}, title: Own, weights: ${WEIGHTS} }\n`)
  await mkdir(join(own.path, 'rubrics'))
  await writeFile(
    join(own.path, 'rubrics', 'roles.yml'),
    `schema_version: 1\nroles:\n${roles.join('')}`,
  )
  return await look(own.path)
}

const idsOf = async (pack: string) => {
  const roles = await readRoles(pack, ROOT)
  return roles.ok ? roles.value.map(({ id }) => id) : roles.error
}

test('a role of the team’s own is one more', async () => {
  expect(await withOwn(['product'], idsOf)).toEqual(['product', 'ml-engineer', 'mlops', 'research'])
  const found = await withOwn(['product'], (pack) => findRole('mlops', pack, ROOT))
  expect(found).toMatchObject({ ok: true, value: { id: 'mlops' } })
})

test('a role of the team’s own replaces the one of the same name', async () => {
  expect(await withOwn(['mlops'], idsOf)).toEqual(['mlops', 'ml-engineer', 'research'])
  const found = await withOwn(['mlops'], (pack) => findRole('mlops', pack, ROOT))
  expect(found).toMatchObject({ ok: true, value: { title: 'Own' } })
})

test('roles of the team’s own that are broken are said to be', async () => {
  expect(await withOwn(['product', 'product'], idsOf)).toMatchObject([
    { message: 'there are two roles "product"' },
  ])
})

test('without them there are those that come with takehome', async () => {
  expect(await idsOf(ROOT)).toEqual(['ml-engineer', 'mlops', 'research'])
})

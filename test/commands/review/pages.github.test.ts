import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { writePages } from '../../../src/commands/review/write-pages.ts'
import type { PageData } from '../../../src/page-script/page-data.ts'
import { sealAnswers } from '../../../src/sealing/seal-answers.ts'
import { ID } from '../publish/publish.fixture.ts'
import { answersOf } from './a-block.ts'
import { useReviews } from './review.fixture.ts'

const { say, session, state, world } = useReviews({ blind: true })

async function pages(pull = ''): Promise<readonly string[]> {
  const out = join(await world().folder(), 'pages')
  const files = await writePages(await session(), { out, pull })
  return await Promise.all(files.map((file) => readFile(file, 'utf8')))
}

/** What the script of the page seals, of nothing but what the page tells it. */
async function blockOf(page: string, reviewer: string, levels: string): Promise<string> {
  const { document } = parseHTML(page)
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData
  const { pseudonym, tree, criteriaDigest: criteria, key } = data
  const only = data.criteria.map(({ id }) => id)
  const answers = answersOf(levels, { why: 'heron-note', only })
  return await sealAnswers({ version: 1, pseudonym, tree, criteria, reviewer, answers }, key)
}

test('a page shows what was handed in, and not by whom', async () => {
  const [page = ''] = await pages('1')
  expect(page).toContain('def fit(X, y):')
  expect(page).toContain('/pull/1"')
  const { assignment, graded } = await state()
  expect(page).not.toContain(ID)
  expect(page).not.toMatch(new RegExp(`\\b${assignment.candidate.login}\\b`))
  expect(page).not.toContain(graded.at(-1)?.sha)
})

test('it is the same whatever others gave, and asks a third for what they are apart on', async () => {
  const before = await pages()
  const [page = ''] = before
  await say('rae', await blockOf(page, 'rae', '4444'))
  expect(await pages()).toEqual(before)
  await say('sam', await blockOf(page, 'sam', '1444'))
  const [third = ''] = await pages()
  expect(third).toContain('data-chip="W1"')
  expect(third).not.toContain('data-chip="W2"')
  expect(third).not.toContain('heron-note')
  await say('tim', await blockOf(third, 'tim', '3333'))
  expect((await state()).reviewed.at(-1)).toMatchObject({ kind: 'unsealed' })
  expect(await pages()).toEqual([])
})

test('a number that is no review is refused', async () => {
  await expect(pages('77')).rejects.toThrow()
  await expect(pages('1/../2')).rejects.toThrow('1 problem')
})

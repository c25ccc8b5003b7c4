import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writePages } from '../../../src/commands/review/write-pages.ts'
import { ID } from '../publish/publish.fixture.ts'
import { levels, useReviews } from './review.fixture.ts'

const { say, session, state, world } = useReviews()

async function pages(pull = ''): Promise<readonly string[]> {
  const out = join(await world().folder(), 'pages')
  const files = await writePages(await session(), { out, pull })
  return await Promise.all(files.map((file) => readFile(file, 'utf8')))
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
  await say('rae', `${levels('4444', 'heron-note')}\n/done`)
  expect(await pages()).toEqual(before)
  await say('sam', `${levels('1444')}\n/done`)
  const [third = ''] = await pages()
  expect(third).toContain('data-chip="W1"')
  expect(third).not.toContain('data-chip="W2"')
  expect(third).not.toContain('heron-note')
  await say('tim', '/score W1 3 so so\n/done')
  expect(await pages()).toEqual([])
})

test('a number that is no review is refused', async () => {
  await expect(pages('77')).rejects.toThrow()
  await expect(pages('1/../2')).rejects.toThrow('1 problem')
})

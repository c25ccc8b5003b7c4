import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeModules } from '../../src/commands/write-modules.ts'
import { ROOT } from '../folders.ts'
import { ID, writtenReview } from '../verify/written-review.ts'

test('the modules of a review stand in folders of their own, under the name that tests import', async () => {
  await using work = await writtenReview()
  const out = join(work.path, 'modules')
  const written = await writeModules([ID], work.path, out)
  expect(written).toContain(join(out, 'correct/lists', 'some_review.py'))
  expect(written).toContain(join(out, 'company/lists-1', 'some_review.py'))
  const flawed = await readFile(join(out, 'own-mean', 'some_review.py'), 'utf8')
  expect(flawed).toContain('zip(*part, strict=True)')
})

test.for([
  [[], 'needs the name of one exercise'],
  [['linear-regression'], 'is not a review'],
  [['no-such-review'], 'no exercise'],
] as const)('for %j there are none, and that is said', async ([ids, said]) => {
  const problem = { issues: [{ message: expect.stringContaining(said) }] }
  await expect(writeModules(ids, ROOT, 'nowhere')).rejects.toMatchObject(problem)
})

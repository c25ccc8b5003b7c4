import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { submission, TINY, temporaryFolder } from '../folders.ts'
import { takehome } from './run-cli.ts'

const tiny = ['--exercise', 'running-mean', '--exercises', TINY]

test('plain loops lose speed and quality and nothing else', async () => {
  await using work = await temporaryFolder()
  const folder = await submission(join(work.path, 'ada'), TINY, 'running-mean', {
    'running_mean.py': await readFile(join(TINY, 'graders', 'running-mean', 'loops.py'), 'utf8'),
  })
  const { stdout } = await takehome(['grade', folder, ...tiny, '--json'])
  const { criteria } = JSON.parse(stdout)
  const lost = criteria.filter(
    (one: { status: string }) => !['passed', 'pending'].includes(one.status),
  )
  expect(lost.map(({ id }: { id: string }) => id)).toEqual(['T3', 'Q3'])
})

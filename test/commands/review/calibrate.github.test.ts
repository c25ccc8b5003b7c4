import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { calibrate, writePapers } from '../../../src/commands/review/calibrate.ts'
import { installFolder } from '../../../src/install.ts'
import { levels, useReviews } from './review.fixture.ts'

const { world, session, say, page } = useReviews()
const ID = 'linear-regression'

/** The table as a reviewer fills it: the key's level, moved. */
async function rate(reviewer: string, move: (level: number, index: number) => number) {
  const folder = await world().folder()
  await writePapers(await session(), ID, folder)
  const file = join(installFolder(import.meta.url), 'graders', ID, 'anchors', 'anchors.yml')
  const key = load(await readFile(file, 'utf8')) as {
    paper: string
    levels: Record<string, number>
  }[]
  const empty = (await readFile(join(folder, 'ratings.csv'), 'utf8')).trim().split('\n')
  const [head = '', ...rows] = empty
  const filled = rows.map((row, index) => {
    const [, paper, criterion = ''] = row.split(',')
    const level = key.find((one) => one.paper === paper)?.levels[criterion] ?? 0
    return [reviewer, paper, criterion, move(level, index)].join()
  })
  const ratings = join(folder, 'filled.csv')
  await writeFile(ratings, [head, ...filled].join('\n'))
  return await calibrate(await session(), ID, ratings)
}

test('who reads as the key does passes, and is heard from then on', async () => {
  const [calibration] = await rate('rae', (level, index) =>
    index === 0 ? Math.max(1, level - 1) : level,
  )
  expect(calibration).toMatchObject({ reviewer: 'rae', gate: { passed: true, ratings: 20 } })
  expect(calibration?.differences).toHaveLength(1)
  await say('rae', `${levels('3342')}\n/done`, { calibration: true })
  expect(await page('progress')).toContain('1 of 2 reviewers are done')
})

test('who is a level off everywhere does not pass, is told why, and is not heard', async () => {
  const [calibration] = await rate('rae', (level) => (level === 4 ? 2 : level + 1))
  expect(calibration?.gate.passed).toBe(false)
  expect(calibration?.gate.reasons.join('\n')).toMatch(/levels off on average/)
  await say('rae', `${levels('3342')}\n/done`, { calibration: true })
  expect(await page('progress')).toContain('calibrate on this exercise first')
})

test('every fault of a table is listed with its line', async () => {
  const file = join(await world().folder(), 'ratings.csv')
  await writeFile(file, 'reviewer_id,paper_id,criterion,level\nrae,harbour,W1,5\n,harbour,W9,3\n')
  await expect(calibrate(await session(), ID, file)).rejects.toMatchObject({
    issues: [
      { line: 2, message: '"5" is not a level' },
      { line: 3, message: 'reviewer_id is empty' },
      { line: 3, message: 'there is no criterion "W9"' },
    ],
  })
})

import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { writeLevels } from '../../../src/commands/kit/write-levels.ts'
import { talkOf } from '../../../src/session/talk.ts'
import { temporaryFolder } from '../../folders.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { ID } from '../publish/publish.fixture.ts'
import { adasReview, answersOf } from '../review/a-block.ts'
import { useReviews } from '../review/review.fixture.ts'

const { say, session, page, state } = useReviews({ blind: true })

const talk = async () => talkOf(await adasReview(await session()))
const heard = (levels: string, why: string) =>
  answersOf(levels, { why }).map((answer) => ({
    ...answer,
    criterion: answer.criterion.replace('W', 'K'),
  }))
const sealed = async (login: string, levels: string, why: string) =>
  await blockOf(await talk(), login, heard(levels, why))
const done = async (login: string, levels: string) =>
  await say(login, await blockOf(await adasReview(await session()), login, answersOf(levels)))

describe('levels of a talk', () => {
  test('are sealed, open when all interviewers are done, and are compared', async () => {
    await done('rae', '3342')
    await done('sam', '3342')
    const scorecard = await page('reviewer')
    await say('rae', await sealed('rae', '334', 'found the edge'))
    const sealedPage = await page('progress')
    expect(sealedPage).toContain('1 of 2 interviewers are done')
    expect(sealedPage).not.toContain('found the edge')
    await say('sam', await sealed('sam', '132', 'was lost in line 9'))
    const opened = await page('progress')
    expect(opened).toContain('| Knows the code | 3 | 1 | apart: talk about it |')
    expect(opened).toContain('| Answers for the work | 3 | 3 | the same |')
    expect(opened).toContain('| Thinks on new ground | 4 | 2 | apart: talk about it |')
    expect(opened).toContain('was lost in line 9')
    // Nothing of it reaches a score.
    expect(await page('reviewer')).toBe(scorecard)
    const { reviewed, talked } = await state()
    expect(reviewed.map(({ kind }) => kind)).toEqual(['reviewed', 'reviewed', 'unsealed'])
    expect(talked.map(({ kind }) => kind)).toEqual(['reviewed', 'reviewed', 'unsealed'])
  })

  test('wait for nobody who reviews, and stand in for no review', async () => {
    await say('rae', await sealed('rae', '334', 'early'))
    await say('sam', await sealed('sam', '334', 'early'))
    const opened = await page('progress')
    expect(opened).toContain('0 of 2 reviewers are done')
    expect(opened).toContain('| Knows the code | 3 | 3 | the same |')
    await done('rae', '3342')
    expect(await page('progress')).toContain('1 of 2 reviewers are done')
  })

  test('of another person, or twice, do not count', async () => {
    const block = await sealed('rae', '334', 'mine')
    await say('sam', block)
    expect((await state()).talked).toEqual([])
    await say('rae', block)
    await say('rae', block)
    expect((await state()).talked.map(({ by }) => by)).toEqual(['rae'])
  })

  test('of criteria that no talk has are refused', async () => {
    await say('rae', await blockOf(await talk(), 'rae', answersOf('334')))
    expect((await state()).talked).toEqual([])
    expect((await state()).reviewed).toEqual([])
  })

  test('are given on a page of the kit', async () => {
    await using work = await temporaryFolder()
    const sheet = { title: 'Walk-through', blocks: [] }
    const [file = ''] = await writeLevels(await session(), ID, sheet, work.path)
    const html = await readFile(file, 'utf8')
    expect(html).toContain('Finds what breaks in at least half of the changes')
    const { on, pair } = await talk()
    expect(html).toContain(`"criteriaDigest":"${on.criteria}"`)
    expect(html).toContain(pair.key.id)
    expect(html).not.toMatch(/% of the points|octocat|ada/i)
  })
})

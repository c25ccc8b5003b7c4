import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../../src/assignment/ledger-record.ts'
import { openedWork, withHiddenTests } from '../../../src/commands/kit/opened-work.ts'
import { loadExercise, loadVariant } from '../../../src/exercise/load-exercise.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { ROOT } from '../../folders.ts'
import { ID } from '../publish/publish.fixture.ts'
import { levels, useReviews } from '../review/review.fixture.ts'

const { say, session, world } = useReviews()

const saying = (message: string) => ({
  issues: [{ message: expect.stringContaining(message) }],
})

test('a kit waits until levels are open, says why, and then knows the reviews and the files', async () => {
  await say('rae', `${levels('3342')}\n/done`)
  await expect(openedWork(await session(), ID)).rejects.toMatchObject(
    saying('its reviews are still sealed'),
  )
  await say('sam', `${levels('3432')}\n/done`)
  const { submission, scorecard, name } = await openedWork(await session(), ID)
  expect(name).toBe(ID)
  const files = submission.files.map(({ path }) => path)
  expect(files).toContain('linear_regression.py')
  const plan = scorecard?.criteria.find(({ id }) => id === 'W1')
  expect(plan?.reviews.map(({ level }) => level)).toEqual([3, 3])
})

test('the tests that answer are those of the variant that was handed out', async () => {
  await say('rae', `${levels('3342')}\n/done`)
  await say('sam', `${levels('3432')}\n/done`)
  const opened = await openedWork(await session(), ID)
  const digestOf = async (variant?: Readonly<Record<string, string>>) =>
    await withHiddenTests(
      await session(),
      { ...opened, assignment: { ...opened.assignment, ...(variant && { variant }) } },
      async ({ exercise }) => exercise.digest,
    )
  const shipped = await loadExercise(ROOT, 'linear-regression')
  if (!shipped.ok) throw new Error('the exercise is there')
  const { conventions } = shipped.value
  const options = Object.fromEntries(
    conventions.map(({ id, options }) => [id, options.at(-1) ?? '']),
  )
  const variant = await loadVariant(ROOT, 'linear-regression', options)
  expect(variant.ok && variant.value.digest).not.toBe(shipped.value.digest)
  expect(await digestOf()).toBe(shipped.value.digest)
  expect(await digestOf(options)).toBe(variant.ok && variant.value.digest)
})

test('a kit knows what the candidate was told about assistants', async () => {
  await say('rae', `${levels('3342')}\n/done`)
  await say('sam', `${levels('3432')}\n/done`)
  const open = await session()
  expect((await openedWork(open, ID)).ai).toBeNull()
  const ledger: HubSession['ledger'] = {
    ...open.ledger,
    readLog: async (id) => (await open.ledger.readLog(id)).map(forbidding),
  }
  expect((await openedWork({ ...open, ledger }, ID)).ai).toBe('forbidden')
})

/** The invitation as a hub with `ai: forbidden` records it. */
function forbidding(record: LedgerRecord): LedgerRecord {
  if (record.kind !== 'invited') return record
  return { ...record, assignment: { ...record.assignment, ai: 'forbidden' } }
}

test('work whose repository was deleted has no files any more, and that is said', async () => {
  await say('rae', `${levels('3342')}\n/done`)
  await say('sam', `${levels('3432')}\n/done`)
  await world().as('lead').rest.repos.delete({ owner: 'acme', repo: ID })
  await expect(openedWork(await session(), ID)).rejects.toMatchObject(
    saying('has no files any more'),
  )
})

test('an assignment that nobody knows has no kit', async () => {
  await expect(openedWork(await session(), 'nobody-here')).rejects.toMatchObject(
    saying('has no assignment'),
  )
})

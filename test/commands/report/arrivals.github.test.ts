import { expect, test } from 'vitest'
import { arrivalText, dueText } from '../../../src/commands/report/arrival-text.ts'
import { report } from '../../../src/commands/report/make-report.ts'
import { arrivalSection, dueSection } from '../../../src/report/render-arrivals.ts'
import { aHubConfig } from '../../hub/a-hub-config.ts'
import { DEADLINE, useHub } from '../hub.fixture.ts'

const hub = useHub()
const { assign, look, push, setClock } = hub
const LATER = '2026-03-20T18:00:00Z'

async function made(names = false, retention = 30) {
  const { notice } = aHubConfig()
  const session = await hub.session({ notice: { ...notice, retention } })
  return await report(session, { exercise: null, ledger: '', out: '', names })
}

test('a report says who has not accepted, who has not pushed, and what was renewed', async () => {
  await assign({ accepts: false, deadline: LATER })
  await assign({ login: 'bob', deadline: LATER })
  const c0 = await assign({ login: 'c0', deadline: LATER })
  await push(c0, 'work')
  await look({ audit: true })
  setClock('2026-03-08T12:00:00Z')
  await look()

  const { waiting, arrivals } = await made(true)
  expect(arrivals).toEqual({ invited: 1, accepted: 1, pushed: 1, graded: 0, renewals: 1 })
  expect(waiting).toMatchObject([
    { login: 'ada', reached: 'invited', renewals: 1, lastInvitedAt: '2026-03-08T12:00:00Z' },
    { login: 'bob', reached: 'accepted', renewals: 0, firstPushAt: null },
    { login: 'c0', reached: 'pushed', firstPushAt: '2026-03-01T12:00:00Z' },
  ])
  expect(waiting[0]?.candidate).toMatch(/^candidate-[0-9a-f]+$/)
  const [, sentence, table] = arrivalText(await made(true))
  expect(sentence).toBe(
    'Of 3 invitations, 2 were accepted, 1 saw a push and 0 a grading. 1 expired and was made again.',
  )
  expect(table).toMatchObject({
    rows: [
      ['ada', 'linear-regression', 'Not accepted', '2026-03-08', '1', '–', '–'],
      [
        'bob',
        'linear-regression',
        'Accepted, nothing pushed',
        '2026-03-01',
        '0',
        '2026-03-01',
        '–',
      ],
      [
        'c0',
        'linear-regression',
        'Pushed, nothing graded',
        '2026-03-01',
        '0',
        '2026-03-01',
        '2026-03-01',
      ],
    ],
  })
  const page = arrivalSection(await made()).text
  expect(page).toContain('Not accepted')
  expect(page).not.toMatch(/ada|bob|c0/)
})

test('a report lists what is due to be erased from the day on that candidates were told', async () => {
  await assign({ deadline: DEADLINE })
  setClock('2026-04-07T17:59:59Z')
  expect((await made()).due).toEqual([])
  expect(dueText(await made())).toEqual([])
  setClock('2026-04-07T18:00:00Z')
  const late = await made(true)
  expect(late.due).toMatchObject([{ login: 'ada', since: '2026-04-07T18:00:00Z' }])
  expect(dueText(late)[1]).toMatch(
    /^1 may be due to be erased.*--outcomes outcomes.csv next, which knows who was hired/,
  )
  const due = dueSection(late).text
  expect(due).toContain('May be due to be erased')
  expect(due).not.toContain('Close each')
  expect((await made(false, 60)).due).toEqual([])
})

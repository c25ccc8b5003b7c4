import { expect, test } from 'vitest'
import { lookAtRound } from '../../../src/github/health/look-round.ts'
import { aHubConfig } from '../../hub/a-hub-config.ts'
import { useHub } from '../hub.fixture.ts'

const { as, assign, look, push, setClock, github } = useHub()

async function ledgerAt(now: string) {
  setClock(now)
  const { ledger } = await lookAtRound(as('lead'), aHubConfig(), now)
  return ledger.kind === 'seen' ? ledger.value : ledger
}

test('invitations that wait, and those that have expired, are told from accepted ones', async () => {
  await assign({ login: 'ada', accepts: false })
  await assign({ login: 'bob', accepts: true })
  const since = '2026-03-01T12:00:00Z'
  const assignment = 'linear-regression-ada'
  // Watch has not looked: GitHub says itself that Bob is in.
  expect(await ledgerAt('2026-03-02T12:00:00Z')).toEqual({
    open: 2,
    waiting: [{ assignment, since, expired: false }],
    auditedAt: null,
  })
  expect(await ledgerAt('2026-03-08T12:00:01Z')).toMatchObject({
    waiting: [{ assignment, since, expired: true }],
  })
})

test('an audit that came to its end is on the ledger, and one that failed is not', async () => {
  const assignment = await assign()
  await push(assignment, 'x = 1\n')
  setClock('2026-03-02T03:20:00Z')
  github().inject({ method: 'GET', path: /\/actions\/permissions$/, times: 9, status: 500 })
  await expect(look({ audit: true })).rejects.toThrow('HTTP 500')
  expect(await ledgerAt('2026-03-02T04:00:00Z')).toMatchObject({ auditedAt: null })
})

test('the last audit counts', async () => {
  await assign()
  for (const at of ['2026-03-02T03:20:00Z', '2026-03-03T03:20:00Z']) {
    setClock(at)
    await look({ audit: true })
  }
  setClock('2026-03-03T04:00:00Z')
  await look({ audit: false })
  expect(await ledgerAt('2026-03-03T05:00:00Z')).toMatchObject({
    auditedAt: '2026-03-03T03:20:00Z',
  })
})

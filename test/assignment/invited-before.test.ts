import { expect, test } from 'vitest'
import { foldLog } from '../../src/assignment/fold-log.ts'
import { leftUndone } from '../../src/assignment/invited-before.ts'
import type { LedgerRecord } from '../../src/assignment/ledger-record.ts'
import { invited, stamp } from './a-reviewed-log.ts'

const NOTHING = { deadline: null, zone: null, extra: 0, role: null }
const LATER = { ...NOTHING, deadline: '2027-01-01T00:00:00Z' }
const erasing: LedgerRecord = { kind: 'closed', ...stamp, how: 'erase', reason: 'asked' }
const withdrawn: LedgerRecord = { ...erasing, how: 'withdraw' }
const start = { minutes: 240 }

test.each<[string, readonly LedgerRecord[], RegExp]>([
  ['a later deadline', [invited], / --deadline <moment> --reason <text> --hub \.\.\/hub$/],
  [
    'a later moment to start',
    [{ ...invited, start }],
    / --start-by <moment> --reason <text> --hub \.\.\/hub$/,
  ],
  ['an erasure', [invited, erasing], / --how erase --hub \.\.\/hub before you invite again\.$/],
  ['what was withdrawn', [invited, withdrawn], /Invite the candidate to another exercise\.$/],
])('what is left undone of %s says how, to be pasted', (_, records, said) => {
  const state = foldLog(records)
  if (state === null) throw new Error('somebody was invited')
  expect(leftUndone(state, { ...LATER, hub: '../hub' })).toEqual([expect.stringMatching(said)])
  const here = leftUndone(state, { ...LATER, hub: '.' })
  expect(here.join()).not.toContain('--hub')
})

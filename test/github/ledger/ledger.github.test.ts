import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../../src/assignment/ledger-record.ts'
import { ensureLedgerBranch } from '../../../src/github/ledger/ledger-branch.ts'
import { useHub } from '../../commands/hub.fixture.ts'

const hub = useHub({ plan: 'team' })
const FILE = { path: 'notes.txt', subject: 'x' }

const writes = () =>
  hub.github().requests.filter(({ method, path }) => method === 'PUT' && path.includes('notes'))
    .length

test('a ruleset on the ledger ends the tries at once, with the reason', async () => {
  const { config, ledger } = await hub.session()
  await hub.as('lead').rest.repos.createRepoRuleset({
    ...config.hub,
    name: 'no pushes',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/heads/ledger'], exclude: [] } },
    rules: [{ type: 'pull_request' }],
  })
  const written = ledger.rewrite(FILE.path, () => ({ text: 'one', subject: FILE.subject }))
  await expect(written).rejects.toThrow('Repository rule violations found')
  await expect(written).rejects.toThrow(
    'Let an owner exclude the branch ledger from the ruleset "no pushes"',
  )
  expect(writes()).toBe(1)
})

test('a ruleset that keeps the ledger from being begun is named', async () => {
  const { config } = await hub.session()
  const { rest } = hub.as('lead')
  await rest.git.deleteRef({ ...config.hub, ref: 'heads/ledger' }).catch(() => {})
  await rest.repos.createRepoRuleset({
    ...config.hub,
    name: 'no branches',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/heads/ledger'], exclude: [] } },
    rules: [{ type: 'creation' }],
  })
  await expect(ensureLedgerBranch(hub.as('lead'), config.hub)).rejects.toThrow(
    'the ledger was not begun. Let an owner exclude the branch ledger from the ruleset "no branches"',
  )
})

test('what was read last is written from without reading again, and read again where it is old', async () => {
  const [mine, other] = [(await hub.session()).ledger, (await hub.session()).ledger]
  const add = (word: string) => (text: string | null) => ({
    text: `${text ?? ''}${word} `,
    subject: FILE.subject,
  })
  const reads = () =>
    hub.github().requests.filter(({ method, path }) => method === 'GET' && path.includes('notes'))
      .length
  await mine.rewrite(FILE.path, add('one'), 'absent')
  expect(reads()).toBe(0)
  // What is written once is not kept in memory.
  await mine.rewrite(FILE.path, add('two'))
  expect(reads()).toBe(1)
  await mine.rewrite(FILE.path, add('and'))
  expect(reads()).toBe(1)
  await other.rewrite(FILE.path, add('three'))
  expect(await mine.rewrite(FILE.path, add('four'))).toBe('one two and three four ')
  // That there is nothing to do is believed of the file as it is now, and of no memory.
  await other.rewrite(FILE.path, add('five'))
  expect(await mine.rewrite(FILE.path, () => null)).toBe('one two and three four five ')
})

test('only an invitation begins a log: what comes after an erasure brings nobody back', async () => {
  const { ledger } = await hub.session()
  const stamp = { at: '2026-03-01T12:00:00Z', by: 'takehome' }
  const late = { kind: 'sent', ...stamp, message: 'question-1', number: 7 } as const
  expect(await ledger.append('linear-regression-gone', () => late)).toEqual([])
  expect(await ledger.readFile('assignments/linear-regression-gone.jsonl')).toBeNull()
})

test('a record that nobody could read again is not written', async () => {
  const ada = await hub.assign()
  const { ledger } = await hub.session()
  const record = { kind: 'flagged', at: '', by: 'x', code: 'late-push', what: 'w'.repeat(9_999) }
  const written = ledger.append(ada.id, () => record as LedgerRecord)
  await expect(written).rejects.toThrow('the record flagged was not written')
  expect((await hub.records(ada)).map(({ kind }) => kind)).toEqual(['invited'])
})

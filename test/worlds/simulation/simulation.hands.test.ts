import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { candidateLogin } from './candidates.ts'
import { type Round, runRound } from './hiring-round.ts'
import { createLimitsMeter } from './limits-meter.ts'
import { createMemoryGitHub } from './memory-github.ts'
import { createWorld, type MemoryRepository } from './memory-world.ts'
import { WORKFLOW } from './open-session.ts'
import { createMarks, type RoundReport, reportRound } from './round-report.ts'
import { createVirtualClock } from './virtual-clock.ts'

const CANDIDATES = 120
// The only one of them who lets an invitation expire.
const LATE = 'candidate-00050'

describe('a round with 120 candidates', () => {
  let round: Round
  let report: RoundReport
  let repositories: readonly MemoryRepository[] = []

  beforeAll(async () => {
    const meter = createLimitsMeter(WORKFLOW)
    const marks = createMarks(meter)
    round = await runRound(CANDIDATES, meter, { enter: marks.enter, progress: () => {} })
    report = reportRound(round, marks.all(), 0)
    repositories = [...round.world.repositories.values()].filter(({ name }) =>
      /-candidate-/.test(name),
    )
  })

  test('breaks no limit and takes hardly longer than they allow', () => {
    expect([round.meter.violations, round.stranded]).toEqual([[], []])
    // The schedule looks every half an hour, so few candidates leave its first and last look half empty, and
    // a look leaves a part of the hour to reviewers.
    expect(report.hours.total).toBeLessThanOrEqual(1.1 * report.bound.total + 1.5)
    // A pace that waited for nothing would be faster than the limits allow.
    expect(report.hours.total).toBeGreaterThanOrEqual(report.bound.total)
    expect(report.bound.total).toBeGreaterThan(1)
  })

  test('makes one repository, one pull request and one invitation for each candidate', () => {
    const logins = Array.from({ length: CANDIDATES }, (_, index) => candidateLogin(index))
    const invited = round.world.invited.slice(0, CANDIDATES)
    expect(invited.map(({ login }) => login)).toEqual(logins)
    const names = repositories.map(({ name }) => name)
    expect(invited.map(({ repository }) => repository)).toEqual(names)
    expect(round.world.invited.slice(CANDIDATES).map(({ login }) => login)).toEqual([LATE])
    expect(new Set(names).size).toBe(CANDIDATES)
    for (const { pulls, comments, invitations, collaborators } of repositories) {
      expect(pulls).toHaveLength(1)
      // The page, and a few words that tell of it.
      expect(comments).toHaveLength(2)
      expect(invitations).toHaveLength(0)
      expect(collaborators.size).toBe(1)
    }
  })

  test('leaves one log for each candidate, with one invitation and one grade on it', () => {
    const logs = round.ledger.filter(([path]) => path.startsWith('assignments/'))
    const names = repositories.map(({ name }) => `assignments/${name}.jsonl`)
    expect(logs.map(([path]) => path).sort()).toEqual(names.sort())
    for (const [path, text] of logs) {
      const records = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).kind)
      const again = path.includes(LATE) ? ['reinvited'] : []
      expect(records).toEqual(['invited', ...again, 'pushed', 'graded'])
    }
  })

  test('shows each candidate what was graded', () => {
    for (const { comments, checkRuns, branches } of repositories) {
      expect(comments[0]?.body).not.toContain('Nothing has been graded yet')
      expect([...checkRuns.values()].map(({ head }) => head)).toEqual([branches.get('main')])
    }
  })
})

test('the program prints exactly one document', async () => {
  const program = join(import.meta.dirname, 'simulate.ts')
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [program, '--candidates', '2', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({ candidates: 2, violations: 0, stranded: 0 })
})

test('a request that this GitHub does not know fails the round, whatever is made of the answer', async () => {
  const meter = createLimitsMeter()
  const github = createMemoryGitHub(createWorld(createVirtualClock('2026-03-02T08:00:00Z')), meter)
  const address = 'https://api.github.test/repos/a/b/stargazers'
  await expect(github.fetch(address)).rejects.toThrow('does not know GET /repos/a/b/stargazers')
  expect(() => github.check()).toThrow('does not know')
})

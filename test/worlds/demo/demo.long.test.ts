import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../doors/run-cli.ts'
import { ROOT } from '../../folders.ts'

interface Step {
  readonly step: string
  readonly seen: Readonly<Record<string, unknown>>
}

test('the demo runs the whole life of a take-home, and says what was seen of each step', async () => {
  const demo = join(ROOT, 'test', 'worlds', 'demo', 'demo.ts')
  const { exitCode, stdout, stderr } = await run(process.execPath, [demo, '--json'])
  expect(exitCode, stderr).toBe(0)
  const { steps }: { steps: readonly Step[] } = JSON.parse(stdout)
  const seen = (start: string) =>
    steps.filter(({ step }) => step.startsWith(start)).map((one) => one.seen)
  const everyStep = expect.stringMatching(/^(\d+) of \1 steps$/)
  expect(seen('takehome init --apply')).toEqual([
    {
      done: everyStep,
      clicks: 4,
      changes: expect.any(Number),
      toMend: [
        expect.stringMatching(/^contact: /),
        expect.stringMatching(/^privacy: /),
        expect.stringMatching(/^retention: /),
      ],
      keysPrinted: 0,
    },
  ])
  expect(seen('the team fills in takehome.yml')).toEqual([
    { done: everyStep, clicks: 0, changes: 0, toMend: [], keysPrinted: 0 },
  ])
  expect(seen('takehome invite')).toEqual([
    { repositories: 3, pullRequests: 3, invitations: 3, ledgerRecords: 3, actionsOff: true },
  ])
  expect(
    seen('fetch, grade, publish').map(({ comments, checkRuns }) => [comments, checkRuns]),
  ).toEqual([
    [1, 1],
    [1, 1],
  ])
  expect(seen('a week later')).toEqual([
    { before: 'of 2026-12-01, expired', after: 'of 2026-12-08, good' },
  ])
  expect(seen('the push is seen')).toMatchObject([
    {
      submission: expect.stringMatching(/^linear-regression-cheating@/),
      workflowsStarted: 0,
      comments: 1,
      checkRuns: 1,
      measured: '0 of 70',
    },
  ])
  expect(seen('a candidate asks')).toEqual([
    { issues: 1, saysWhoAsked: false, answersEach: [1, 1] },
  ])
  expect(seen('a second push')).toMatchObject([
    { comments: 1, checkRuns: 2, measured: '70 of 70', reviewPullRequests: 3, cost: { jobs: 3 } },
  ])
  expect(seen('a reviewer gives a level in the clear')).toMatchObject([
    { commentStillThere: false, answered: true },
  ])
  expect(seen('the deadline')).toMatchObject([
    { 'linear-regression-excellent': { excellent: 'read' }, lateGitPushRefused: true },
  ])
  expect(seen('Report')).toEqual([{ artifact: expect.arrayContaining(['report.html']) }])
  expect(seen('rae gives levels')).toMatchObject([
    { commentStillThere: true, levelsOrNotesAnywhereInTheHub: false },
  ])
  expect(seen('two reviewers each')).toMatchObject([{ unsealed: 10, criteriaTwoLevelsApart: 3 }])
  expect(seen('a third reviewer')).toEqual([{ waiting: 0 }])
  expect(seen('takehome report')).toMatchObject([{ overalls: 12, alpha: expect.any(Number) }])
  expect(seen('takehome retrospective')).toMatchObject([
    { said: [expect.stringMatching(/^12 hires rated blind: \d+ % of pairs/), expect.anything()] },
  ])
  expect(seen('takehome letter')).toMatchObject([
    { namesAReviewer: false, sent: [expect.stringMatching(/-applicant-1: sent$/)] },
  ])
  expect(seen('every request')).toMatchObject([{ violations: 0 }])
  // It is as long as half the suite, and shares its cores.
}, 900_000)

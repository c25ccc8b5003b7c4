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
  expect(seen('takehome invite, by the form')).toEqual([
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
  expect(seen('the team answers the question')).toEqual([
    { issues: 1, saysWhoAsked: false, answersEach: [1, 1] },
  ])
  expect(seen('a second push')).toMatchObject([
    { comments: 1, checkRuns: 2, reviewPullRequests: 3, cost: { jobs: 3 } },
  ])
  expect(seen('a reviewer gives a level in the clear')).toMatchObject([
    { commentStillThere: false, answered: true },
  ])
  expect(seen('the deadline')).toMatchObject([
    { 'linear-regression-excellent': { excellent: 'read' }, lateGitPushRefused: true },
  ])
  expect(seen('Report')).toEqual([{ artifact: expect.arrayContaining(['report.html']) }])
  expect(seen('takehome regrade, after a hidden test was mended')).toEqual([
    {
      graded: '1 of 3, the others had these tests',
      plan: [expect.stringMatching(/^gains: \d+\.\d+ → 70$/)],
      applied: expect.stringMatching(/^1 of 1 are graded/),
      newCommentsToCandidates: 0,
    },
  ])
  expect(seen('takehome similar')).toEqual([{ compared: 1, alike: ['100 %'] }])
  expect(seen('/start by eleven')).toEqual([
    {
      beforeIt: ['README.md'],
      mayBeforeIt: 'read',
      started: 12,
      hoursFromTheNewsOfTheTask: { 48: 11, 60: 1 },
      tellsExtraTime: false,
    },
  ])
  expect(seen('twelve candidates hand in')).toEqual([{ published: 12, submitted: 12, inTime: 12 }])
  expect(seen('takehome invite --role')).toEqual([
    {
      oneOfThemAlone: expect.stringMatching(/^refused: the loop of ml-engineer is given without/),
      repositories: [
        'end-to-end-project-newcomer',
        'linear-regression-newcomer',
        'review-training-pipeline-newcomer',
      ],
    },
  ])
  expect(seen('rae gives levels')).toMatchObject([
    { commentStillThere: true, levelsOrNotesAnywhereInTheHub: false },
  ])
  expect(seen('two reviewers each')).toMatchObject([{ unsealed: 10, criteriaTwoLevelsApart: 3 }])
  expect(seen('a third reviewer')).toEqual([{ waiting: 0 }])
  const none = { withANoteOrAReviewer: 0 }
  expect(seen('takehome notify')).toEqual([
    {
      // Three of the newcomer are among the one, two of the first act among the other.
      ...{ events: { invited: 15, 'handed-in': 14 }, signedByUs: '29 of 29' },
      ...{ withAReference: 24, withAScore: 0, ...none },
    },
    {
      ...{ events: { reviewed: 12, scored: 12 }, signedByUs: '24 of 24' },
      ...{ withAReference: 24, withAScore: 12, ...none },
    },
    {
      ...{ events: { reviewed: 1, scored: 1 }, signedByUs: '2 of 2' },
      ...{ withAReference: 2, withAScore: 1, ...none },
    },
  ])
  expect(seen('takehome regrade with unchanged tests')).toEqual([
    { people: 12, said: 'There was nothing to apply.', allOfGitHubIsByteEqual: true },
  ])
  expect(seen('takehome report')).toMatchObject([
    { overalls: 12, alpha: expect.any(Number), sheetsOfPaperForTheDebrief: 12 },
  ])
  expect(seen('takehome retrospective')).toMatchObject([
    { said: [expect.stringMatching(/^12 hires rated blind: \d+ % of pairs/), expect.anything()] },
  ])
  expect(seen('takehome letter')).toMatchObject([
    { namesAReviewer: false, sent: [expect.stringMatching(/-applicant-1: sent$/)] },
  ])
  expect(seen('/ask-review')).toMatchObject([
    { heard: expect.stringMatching(/asked for another review$/), waits: 1, reviews: '2 → 3' },
  ])
  expect(seen('takehome retain')).toMatchObject([
    {
      repositories: 'applicant-2: there, applicant-3: gone',
      filesOfTheHubThatNameTheErased: 0,
    },
  ])
  const looked = steps.flatMap(({ seen: one }) => ('cutOrSecret' in one ? [one] : []))
  const all = { opened: expect.stringMatching(/each 390 and 1280 px wide$/), cutOrSecret: [] }
  expect(looked).toEqual([all, all, all, all])
  // Two of these are looked at side by side.
  const files = looked.flatMap(({ opened }) => String(opened).match(/\S+\.html/g) ?? [])
  expect(files.toSorted()).toEqual([
    'applicant-1-letter.html',
    expect.stringMatching(/^[a-z]+-[a-z]+-[0-9a-f]{4}\.html$/),
    'kit.html',
    'levels.html',
    'report.html',
    'retrospective.html',
    'screen.html',
    'sheets.html',
    'similar.html',
  ])
  expect(seen('every request')).toMatchObject([{ violations: 0 }])
  // It is as long as half the suite, and shares its cores.
}, 900_000)

/**
 * The whole life of a take-home on an embedded GitHub. The workflows of the hub run job by job, with the
 * bundled Actions as processes and tokens that may do what each job is granted; candidates really push:
 * 1. `init --apply` sets a new organisation up, and its owner clicks; three candidates are invited, one by
 *    the form and two from a list;
 * 2. two of them clone, work and push; Watch finds the pushes and starts Grade for each;
 *    one of them asks as well, and the team's answer reaches both;
 * 3. the third lets the invitation expire, gets another one and pushes: `watch --follow` sees to both;
 * 4. a second push updates the same comment; a hidden test was wrong about it;
 * 5. a reviewer comments; the deadline passes: later pushes are refused; the test is mended and one is graded
 *    again; two that are alike are shown; the assignments are closed;
 * 6. a hiring round of twelve: each starts the clock, one with more time; three reviewers who disagree, webhooks,
 *    a report, and a look back (hiring-round.ts);
 * 7. a letter, an appeal, a sheet for the talk; one is erased and one on hold (after-round.ts).
 * Where people look at pages, Chromium opens them (look-at-pages.ts).
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { renderTable } from '../../../src/doors/columns.ts'
import { afterRound } from './after-round.ts'
import { answer, ask } from './ask-and-answer.ts'
import { type DemoCandidate, demoCandidates } from './candidates.ts'
import { HUB, OWNER } from './demo-github.ts'
import { openDemoHub } from './demo-hub.ts'
import { costOfPush, costs, handedOut } from './demo-runs.ts'
import { followLate } from './follow-late.ts'
import { openHiringSystem } from './hear-webhooks.ts'
import { hiringRound, openRound, readPapers } from './hiring-round.ts'
import { inviteByForm } from './invite-by-form.ts'
import { openViewer } from './look-at-pages.ts'
import { lookForSimilar } from './look-for-similar.ts'
import { actionsAreOff, observe, type Seen } from './observe.ts'
import { page } from './page.ts'
import { breakTest, mendTest, regradeMended } from './regrade-round.ts'
import type { Round } from './round.ts'
import { nowhere } from './secrets.ts'
import { inviteTwelve } from './start-clocks.ts'
import { tell } from './tell.ts'

const EXERCISE = 'linear-regression'
// The loops in takehome.yml have three exercises.
const ALONE = 'one exercise shows it all'
const SOON_AFTER = new Date('2026-12-08T10:00:00Z')
const AFTER_DEADLINE = new Date('2026-12-08T18:05:00Z')
const root = join(import.meta.dirname, '..', '..', '..')
const out = join(root, 'out', 'demo')
const story = tell(process.argv.includes('--json'))

await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
story.say('takehome demo: GitHub is emulated on this machine; nothing leaves it.')
const opening = openViewer(story)
const system = await openHiringSystem()
const hub = await openDemoHub(root, out)
const secrets = await nowhere(root)
try {
  const candidates = await demoCandidates(root)
  await setUp()
  await invite(candidates)
  await workAndGrade(candidates.slice(0, -1))
  await followLate(hub, story, candidates.at(-1))
  story.say(`\n${table(candidates)}`)
  const { ranOnOtherPython } = observe(hub.github).candidate(candidates[0]?.name ?? '')
  if (ranOnOtherPython) {
    story.say('Each page has one more flag: this machine has not the Python that scores count on.')
  }
  await writePages(candidates)
  await breakTest(hub, root, EXERCISE)
  await pushAgain(candidates)
  await comment()
  await passDeadline(candidates)
  const viewer = await opening
  const papers = await readPapers(root)
  const round: Round = { hub, story, viewer, system, papers, secrets, root, out }
  await mendTest(hub, EXERCISE)
  await openRound(round)
  // The next round is given out while the last one is looked through once more.
  await Promise.all([
    inviteTwelve(hub, out),
    regradeMended(hub, story, { exercise: EXERCISE, out }),
    lookForSimilar(hub, story, { exercise: EXERCISE, out, viewer, secrets }),
  ])
  await close(candidates)
  await afterRound(round, await hiringRound(round))
  const { requests, requestViolations } = hub.github
  story.step('every request', {
    requests: requests.length,
    violations: requestViolations.length,
  })
  if (requestViolations.length > 0) throw new Error(requestViolations.join('\n'))
} finally {
  system.stop()
  await (await opening).close()
  await hub.stop()
}
story.say(
  `\nPages: ${relative(process.cwd(), out)}/<candidate>.html and <candidate>-review.html, similar/similar.html, report/report.html, report/sheets.html, retrospective/retrospective.html, kit/kit.html`,
)
story.end()

async function setUp(): Promise<void> {
  story.step('takehome init --apply, in an empty organisation', await hub.setUp())
  await hub.makeOurs()
  story.step('the team fills in takehome.yml and runs it again', await hub.setUp())
}

async function invite(candidates: readonly DemoCandidate[]): Promise<void> {
  const [first, ...others] = candidates
  const byForm = await inviteByForm(hub, first?.name ?? '', EXERCISE, ALONE)
  const lines = others.map(({ name }) => `${name},${EXERCISE}`)
  await writeFile(
    join(hub.folder, 'candidates.csv'),
    ['candidate,exercise', ...lines, ''].join('\n'),
  )
  await hub.save('Whom to invite')
  const list = { csv: 'candidates.csv', 'outside-loop': ALONE }
  const invited = await hub.start('invite.yml', list)
  const again = await hub.start('invite.yml', list)
  story.step('takehome invite, by the form and from a list, the list twice: all of it done once', {
    ...observe(hub.github).invited,
    actionsOff: await actionsAreOff(hub.as('the-lead')),
  })
  story.step('what that cost', costs([...byForm, ...invited, ...again]))
}

async function workAndGrade(candidates: readonly DemoCandidate[]): Promise<void> {
  const logins = candidates.map(({ name }) => name)
  const asked = { exercise: EXERCISE, asker: logins[0] ?? '', logins }
  await Promise.all(candidates.map(({ name, files }) => hub.push(name, files, 'My solution')))
  await ask(hub, asked)
  story.step('git clone, git push and a question, by two candidates; the third is away', {
    pushed: logins,
  })
  const runs = await hub.watch()
  const found = handedOut(runs)
  story.step('Watch', { handedOut: found, ...costs(runs) })
  for (const submission of found) {
    story.step('fetch, grade, publish', { submission, ...observe(hub.github).grading(submission) })
  }
  await answer(hub, story, asked)
}

async function pushAgain(candidates: readonly DemoCandidate[]): Promise<void> {
  const [best, second] = candidates
  if (best === undefined || second === undefined) throw new Error('the demo needs two candidates')
  hub.setNow(SOON_AFTER)
  await hub.push(second.name, best.files, 'Unscale the weights')
  const runs = await hub.watch()
  const [submission = ''] = handedOut(runs)
  story.step('a second push: the same comment, updated', {
    submission,
    ...observe(hub.github).grading(submission),
    cost: costOfPush(runs),
  })
}

async function comment(): Promise<void> {
  const { issues, pulls } = hub.as('sam').rest
  const place = { owner: OWNER, repo: HUB }
  const { data: open } = await pulls.list({ ...place, state: 'open' })
  const issue_number = open.at(-1)?.number ?? 0
  const { data: said } = await issues.createComment({ ...place, issue_number, body: '/score W1 3' })
  const runs = await hub.runs()
  const { data: comments } = await issues.listComments({ ...place, issue_number })
  story.step('a reviewer gives a level in the clear', {
    commentStillThere: comments.some(({ id }) => id === said.id),
    answered: comments.some(({ body = '' }) => body.includes('Use the review page')),
    ...costs(runs),
  })
}

async function passDeadline(candidates: readonly DemoCandidate[]): Promise<void> {
  hub.setNow(AFTER_DEADLINE)
  await hub.watch()
  const refused = await hub
    .push(candidates[0]?.name ?? '', new Map([['late.txt', 'late']]), 'Late')
    .then(() => false)
    .catch(() => true)
  story.step('the deadline', { ...observe(hub.github).access, lateGitPushRefused: refused })
  const [report] = await hub.start('report.yml', { names: true })
  const [job] = report?.jobs ?? []
  story.say(`\n${job?.steps.find(({ name }) => name === 'Report')?.log}`)
  story.step('Report', { artifact: await readdir(report?.artifactFolder('report') ?? '') })
}

async function close(candidates: readonly DemoCandidate[]): Promise<void> {
  const how = ['archive', 'withdraw', 'erase']
  for (const [index, { name }] of candidates.entries()) {
    const what = how[index] ?? 'archive'
    const assignment = `${EXERCISE}-${name}`
    const confirm = what === 'erase' ? { confirm: assignment } : {}
    await hub.start('close.yml', { assignment, what, reason: 'demo', anyway: true, ...confirm })
  }
  const { closed } = observe(hub.github)
  story.step('takehome close: archive, withdraw, erase', closed(EXERCISE))
}

function table(candidates: readonly DemoCandidate[]): string {
  const rows = candidates.map(({ name, about }) => {
    const seen: Seen = observe(hub.github).candidate(name)
    return [name, about, seen.measured, seen.hiddenTests, seen.waiting, String(seen.flags)]
  })
  const head = ['candidate', '', 'measured', 'hidden tests', 'waiting', 'flags']
  return renderTable({ head, rows }, null)
}

async function writePages(candidates: readonly DemoCandidate[]): Promise<void> {
  for (const { name } of candidates) {
    const { comment, review } = observe(hub.github).candidate(name)
    await writeFile(join(out, `${name}.html`), page(`${name}: comment`, comment))
    await writeFile(join(out, `${name}-review.html`), page(`${name}: review`, review))
  }
}

/**
 * The whole life of a take-home on an embedded GitHub, with the bundled command line and the bundled
 * action as processes and candidates who really push:
 * 1. a hub is written and pushed; three candidates are invited from a list;
 * 2. they clone, work and push; watch, fetch, grade and publish as the hub's workflows run them;
 * 3. a second push updates the same comment;
 * 4. the deadline passes: later pushes are refused, the assignments are closed;
 * 5. a hiring round of twelve: three reviewers who disagree, a report, and a look back (hiring-round.ts).
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { renderTable } from '../../../src/doors/columns.ts'
import { type DemoCandidate, demoCandidates } from './candidates.ts'
import { openDemoHub } from './demo-hub.ts'
import { hiringRound } from './hiring-round.ts'
import { observe, type Seen } from './observe.ts'
import { page } from './page.ts'
import { tell } from './tell.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const out = join(root, 'out', 'demo')
const story = tell(process.argv.includes('--json'))

await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
story.say('takehome demo: GitHub is emulated on this machine; nothing leaves it.')
const hub = await openDemoHub(root, out)
try {
  const candidates = await demoCandidates(root)
  await setUp(candidates)
  await workAndGrade(candidates)
  await pushAgain(candidates)
  await passDeadline(candidates)
  await close(candidates)
  await hiringRound(hub, story, root, out)
  const { requests, requestViolations } = hub.github
  story.step('every request', {
    requests: requests.length,
    violations: requestViolations.length,
  })
  if (requestViolations.length > 0) throw new Error(requestViolations.join('\n'))
} finally {
  await hub.stop()
}
story.say(
  `\nPages: ${relative(process.cwd(), out)}/<candidate>.html and <candidate>-review.html, report/report.html, retrospective/retrospective.html`,
)
story.end()

async function setUp(candidates: readonly DemoCandidate[]): Promise<void> {
  story.step('takehome init, pushed as the hub', await hub.initialise())
  await hub.cli(['invite', '--csv', await hub.list(candidates), '--dry-run'])
  await hub.cli(['invite', '--csv', await hub.list(candidates)])
  await hub.cli(['invite', '--csv', await hub.list(candidates)])
  story.step('takehome invite, twice: the second run finds all of it done', {
    ...observe(hub.github).invited,
  })
}

async function workAndGrade(candidates: readonly DemoCandidate[]): Promise<void> {
  for (const candidate of candidates) await hub.push(candidate.name, candidate.files, 'My solution')
  story.step('git clone, git push, by each candidate', {
    pushed: candidates.map(({ name }) => name),
  })
  const handedOut = await hub.watch()
  story.step('takehome watch', { handedOut })
  for (const submission of handedOut) {
    await hub.grade(submission)
    story.step('fetch, grade, publish', { submission, ...observe(hub.github).grading(submission) })
  }
  story.say(`\n${table(candidates)}\n`)
  await writePages(candidates)
}

async function pushAgain(candidates: readonly DemoCandidate[]): Promise<void> {
  const [best, second] = candidates
  if (best === undefined || second === undefined) throw new Error('the demo needs two candidates')
  await hub.push(second.name, best.files, 'Unscale the weights')
  const [submission = ''] = await hub.watch()
  await hub.grade(submission)
  story.step('a second push: the same comment, updated', {
    submission,
    ...observe(hub.github).grading(submission),
  })
}

async function passDeadline(candidates: readonly DemoCandidate[]): Promise<void> {
  hub.passDeadline()
  await hub.watch()
  const refused = await hub
    .push(candidates[0]?.name ?? '', new Map([['late.txt', 'late']]), 'Late')
    .then(() => false)
    .catch(() => true)
  story.step('the deadline', { ...observe(hub.github).access, lateGitPushRefused: refused })
  const rows = await hub.cli(['report'])
  story.say(`\n${rows}`)
}

async function close(candidates: readonly DemoCandidate[]): Promise<void> {
  const how = ['archive', 'withdraw', 'erase']
  for (const [index, { name }] of candidates.entries()) {
    const kind = how[index] ?? 'archive'
    const assignment = `linear-regression-${name}`
    await hub.cli(['close', '--assignment', assignment, '--how', kind, '--reason', 'demo'])
  }
  story.step('takehome close: archive, withdraw, erase', { ...observe(hub.github).closed })
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

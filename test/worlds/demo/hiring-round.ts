import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import { submissionsOf } from '../../../src/commands/verb/submissions-of.ts'
import { watch } from '../../../src/commands/watch/watch.ts'
import { gradeJobs } from '../../../src/grading/grade-jobs.ts'
import type { Report } from '../../../src/report/report.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import type { DemoCandidate } from './candidates.ts'
import { KEY, REVIEWERS, ROUND } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import { page } from './page.ts'
import { judgeAll, type Paper, PLACE, showThatItIsSealed } from './round-reviews.ts'
import type { Story } from './tell.ts'

export const EXERCISE = 'end-to-end-project'
const AFTER_ROUND = new Date('2026-12-16T18:05:00Z')
/**
 * A second act about people: twelve write-ups are graded, then three reviewers who disagree judge them by
 * sealed blocks, blind; a third decides where two are apart; the cohort is reported and looked back on.
 */
export async function hiringRound(
  hub: DemoHub,
  story: Story,
  root: string,
  out: string,
): Promise<void> {
  const papers = await readPapers(root)
  await giveOut(hub)
  await calibrate(hub, story, papers, out)
  await handIn(hub, story, papers, root, out)
  const pulls = await pullsByCandidate(hub)
  await showThatItIsSealed(hub, story, papers, pulls)
  await judgeAll(hub, story, papers, pulls)
  await writePages(hub, pulls, out)
  await lookBack(hub, story, out)
}

export async function readPapers(root: string): Promise<readonly Paper[]> {
  const folder = join(root, 'graders', EXERCISE, 'anchors')
  const key = load(await readFile(join(folder, 'anchors.yml'), 'utf8')) as {
    paper: string
    levels: Record<string, number>
  }[]
  return await Promise.all(
    key.map(async ({ paper: name, levels }) => {
      const names = await readdir(join(folder, name))
      const texts = names.map(async (file) => {
        return [file, await readFile(join(folder, name, file), 'utf8')] as const
      })
      return { name, levels, files: new Map(await Promise.all(texts)) }
    }),
  )
}

const ROLES = `schema_version: 1
roles:
  - id: product
    title: Product-minded engineer
    weights: { ml-fundamentals: 0, practical-coding: 0, system-design: 0.4, business-impact: 0.6 }
`

/** A role of the team's own, for which this one exercise has all the points. */
export async function giveOut(hub: DemoHub): Promise<void> {
  const file = join(hub.folder, 'takehome.yml')
  const text = await readFile(file, 'utf8')
  const given = `  ${EXERCISE}:\n    role: ml-engineer\n`
  if (!text.includes(given)) throw new Error(`init gives out ${EXERCISE} in other words`)
  await writeFile(file, text.replace(given, `  ${EXERCISE}:\n    role: product\n`))
  await mkdir(join(hub.folder, 'exercises', 'rubrics'), { recursive: true })
  await writeFile(join(hub.folder, 'exercises', 'rubrics', 'roles.yml'), ROLES)
  await hub.save('A round of write-ups')
}

async function calibrate(
  hub: DemoHub,
  story: Story,
  papers: readonly Paper[],
  out: string,
): Promise<void> {
  const rows = REVIEWERS.flatMap((reviewer, who) =>
    papers.flatMap(({ name, levels }, index) =>
      Object.entries(levels).map(([criterion, level]) => {
        const off = who > 0 && index === who && level > 1 ? 1 : 0
        return [reviewer, name, criterion, level - off].join()
      }),
    ),
  )
  const file = join(out, 'ratings.csv')
  await writeFile(file, ['reviewer_id,paper_id,criterion,level', ...rows, ''].join('\n'))
  const said = await hub.cli(['calibrate', '--exercise', EXERCISE, '--ratings', file])
  const verdicts = said.split('\n').filter((line) => !line.startsWith(' '))
  story.step('takehome calibrate: three reviewers rate papers with known levels', { verdicts })
}

export async function handIn(
  hub: DemoHub,
  story: Story,
  papers: readonly Paper[],
  root: string,
  out: string,
): Promise<void> {
  const candidates = ROUND.map((name, index): DemoCandidate => {
    return { name, about: '', files: papers[index % papers.length]?.files ?? new Map() }
  })
  const session = await hub.session()
  const csv = join(out, 'candidates.csv')
  const lines = candidates.map(({ name }) => `${name},${EXERCISE}`)
  await writeFile(csv, ['candidate,exercise', ...lines, ''].join('\n'))
  const none = {
    candidate: '',
    exercise: '',
    role: '',
    deadline: '',
    outsideLoop: 'a round of one',
  }
  await inviteAll(session, { ...none, csv }, () => {})
  for (const { name, files } of candidates) await hub.push(name, files, 'My project', EXERCISE)
  const look = { audit: false, dispatch: false, again: null }
  const { matrix } = await watch(session, look)
  const submissions = matrix.flatMap((job) => submissionsOf(job.submissions))
  const [jobs, results] = [join(out, 'round-jobs'), join(out, 'round-results')]
  await fetchSubmissions(session, { submissions, out: jobs })
  const workshop = { home: root, python: 'python3', parallel: 1, unsafe: false }
  await gradeJobs({ jobs, out: results, resume: false }, workshop, () => {})
  const published = await publish(session, { submissions, results })
  hub.setNow(AFTER_ROUND)
  await watch(session, look)
  story.step('twelve candidates hand in a write-up', { published: published.length })
}

export async function pullsByCandidate(hub: DemoHub): Promise<ReadonlyMap<string, number>> {
  const key = useHubKey(KEY)
  const { data } = await hub.as('rae').rest.pulls.list({ ...PLACE, state: 'open', per_page: 100 })
  return new Map(
    ROUND.map((login) => {
      const branch = `review/${key.pseudonym(`${EXERCISE}-${login}`)}`
      return [login, data.find(({ head }) => head.ref === branch)?.number ?? 0]
    }),
  )
}

async function writePages(
  hub: DemoHub,
  pulls: ReadonlyMap<string, number>,
  out: string,
): Promise<void> {
  const issue_number = pulls.get('applicant-1') ?? 0
  const { data } = await hub.as('rae').rest.issues.listComments({ ...PLACE, issue_number })
  const text = data.map(({ body = '' }) => body).join('\n\n---\n\n')
  await writeFile(join(out, 'applicant-1-review.html'), page('A completed review', text))
}

async function lookBack(hub: DemoHub, story: Story, out: string): Promise<void> {
  const folder = join(out, 'report')
  const words = ['report', '--exercise', EXERCISE, '--out', folder]
  story.say(`\n${await hub.cli(words)}`)
  const report: Report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))
  const [loop] = report.loops
  const [cohort] = report.cohorts
  const { alpha } = cohort?.agreement.all ?? {}
  story.step('takehome report', {
    pages: await readdir(folder),
    overalls: loop?.rows.filter(({ overall }) => overall !== null).length,
    alpha: alpha?.ok ? Math.round(alpha.value.value * 100) / 100 : alpha?.error,
    severity: cohort?.severities.map(({ rater, flag }) => `${rater}: ${flag ?? 'not flagged'}`),
  })
  const rows = (loop?.rows ?? []).map(({ candidate, overall }, index) => {
    const rating = Math.max(1, Math.min(5, Math.round((overall ?? 0) / 20) + ((index * 2) % 3) - 1))
    return `${candidate},1,2027-01-04,${rating},manager,2027-04-06,1`
  })
  const outcomes = join(out, 'outcomes.csv')
  const head = 'candidate_id,hired,start_date,perf_overall,rater_id,rated_on,blind'
  await writeFile(outcomes, [head, ...rows, ''].join('\n'))
  const target = join(out, 'retrospective')
  const said = await hub.cli(['retrospective', '--outcomes', outcomes, '--out', target])
  story.step('takehome retrospective, with performance that is made up', {
    said: said.trim().split('\n'),
  })
}

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import { submissionsOf } from '../../../src/commands/verb/submissions-of.ts'
import { watch } from '../../../src/commands/watch/watch.ts'
import { gradeJobs } from '../../../src/grading/grade-jobs.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { KEY, REVIEWERS, ROUND } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import { webhookTo } from './hear-webhooks.ts'
import { inviteLoop } from './invite-loop.ts'
import { notifyHiringSystem } from './notify-hiring-system.ts'
import { page } from './page.ts'
import { PERIODS } from './retain-round.ts'
import type { Paper, Round } from './round.ts'
import { judgeAll, PLACE, sealFirst, showThatItIsSealed } from './round-reviews.ts'
import { REVIEWER, SEALED, WHO } from './secrets.ts'
import { AFTER_THE_OTHERS, EXERCISE, giveOut, SLOWEST, startClocks } from './start-clocks.ts'
import type { Story } from './tell.ts'

const AFTER_ROUND = new Date('2026-12-16T18:05:00Z')

/** What the team says about the next round, before anybody is invited to it. */
export async function openRound({ hub, story, papers, system, out }: Round): Promise<void> {
  await giveOut(hub, `${PERIODS}${webhookTo(system)}`)
  await calibrate(hub, story, papers, out)
}

/**
 * A second act about people: twelve start their clocks and hand in a write-up, then three reviewers who disagree
 * judge them by sealed blocks, blind; a third decides where two are apart. The hiring system hears of it, and of
 * no score before. The numbers of the reviews' pull requests.
 */
export async function hiringRound(round: Round): Promise<ReadonlyMap<string, number>> {
  const { hub, story, papers, viewer, secrets, root, out } = round
  await handIn(hub, story, papers, root, out)
  const pulls = await pullsByCandidate(hub)
  const [first] = await Promise.all([sealFirst(round, pulls), inviteLoop(hub, story)])
  await showThatItIsSealed(round, pulls, first)
  const hidden = { ...secrets, ...WHO, ...REVIEWER, ...SEALED }
  await Promise.all([
    notifyHiringSystem(round, 'while levels are sealed'),
    viewer.look('what a reviewer sees of somebody with extra time', [first.file], hidden),
  ])
  await judgeAll(round, pulls)
  await writePages(hub, pulls, out)
  return pulls
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

/** Those who are invited start their clocks and hand in, and all of it is graded. */
export async function handIn(
  hub: DemoHub,
  story: Story,
  papers: readonly Paper[],
  root: string,
  out: string,
): Promise<void> {
  const session = await hub.session()
  await startClocks(hub, story, session)
  const push = (login: string) => {
    const files = papers[ROUND.indexOf(login) % papers.length]?.files ?? new Map()
    return hub.push(login, files, 'My project', EXERCISE)
  }
  await Promise.all(ROUND.filter((login) => login !== SLOWEST).map(push))
  hub.setNow(AFTER_THE_OTHERS)
  await push(SLOWEST)
  const look = { audit: false, dispatch: false, again: null }
  const { matrix, submitted: first } = await watch(session, look)
  const submissions = matrix.flatMap((job) => submissionsOf(job.submissions))
  const [jobs, results] = [join(out, 'round-jobs'), join(out, 'round-results')]
  await fetchSubmissions(session, { submissions, out: jobs })
  const workshop = { home: root, python: 'python3', parallel: 1, unsafe: false }
  await gradeJobs({ jobs, out: results, resume: false }, workshop, {
    finished: () => {},
    log: () => {},
  })
  const published = await publish(session, { submissions, results })
  hub.setNow(AFTER_ROUND)
  const { submitted: last } = await watch(session, look)
  const submitted = [...first, ...last]
  story.step('twelve candidates hand in a write-up, one in the extra time', {
    published: published.length,
    submitted: submitted.length,
    inTime: submitted.filter(({ sha }) => sha !== null).length,
  })
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

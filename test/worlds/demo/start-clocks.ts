import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { START_LINE, START_WORD } from '../../../src/assignment/start.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { watch } from '../../../src/commands/watch/watch.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { acceptInvitations, OWNER, ROUND } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import type { Story } from './tell.ts'

export const EXERCISE = 'end-to-end-project'
/** Has a quarter more time than the others. */
export const SLOWEST = 'applicant-1'
/** What the hiring system calls the first of them; the others follow. */
export const REFERENCE = 'application-7001'

const INVITED = new Date('2026-12-08T18:05:00Z')
const ASKED = new Date('2026-12-09T08:00:00Z')
/** Watch was late: nobody's time has begun. */
const BROUGHT = new Date('2026-12-09T08:37:12Z')
/** The time of all but one is over. */
export const AFTER_THE_OTHERS = new Date('2026-12-11T15:00:00Z')

const PRODUCT = `schema_version: 1
roles:
  - id: product
    title: Product-minded engineer
    weights: { ml-fundamentals: 0, practical-coding: 0, system-design: 0.4, business-impact: 0.6 }
`

/**
 * A role of the team's own beside the others, for which this one exercise has all the points, and a clock that starts with the
 * candidate. `more` are further settings of takehome.yml.
 */
export async function giveOut(hub: DemoHub, more = ''): Promise<void> {
  const file = join(hub.folder, 'takehome.yml')
  const text = await readFile(file, 'utf8')
  const given = `  ${EXERCISE}:\n    role: ml-engineer\n`
  if (!text.includes(given)) throw new Error(`init gives out ${EXERCISE} in other words`)
  const own = `  ${EXERCISE}:\n    role: product\n    clock: start\n    start_by: 3\n    hours: 48\n`
  await writeFile(file, `${text.replace(given, own)}\n${more}`)
  const rubrics = join(hub.folder, 'exercises', 'rubrics')
  await mkdir(rubrics, { recursive: true })
  await writeFile(join(rubrics, 'roles.yml'), PRODUCT)
  await hub.save('A round of write-ups')
}

/** Twelve are invited to a page that says how to start. */
export async function inviteTwelve(hub: DemoHub, out: string): Promise<void> {
  hub.setNow(INVITED)
  const csv = join(out, 'candidates.csv')
  await writeFile(csv, list())
  const none = { candidate: '', exercise: '', role: '', deadline: '' }
  const request = { ...none, outsideLoop: 'a round of one', csv }
  await inviteAll(await hub.session(), request, () => {})
}

/** They ask for the task when they like, and have their hours from the comment that it is there. */
export async function startClocks(hub: DemoHub, story: Story, session: HubSession): Promise<void> {
  hub.setNow(ASKED)
  await Promise.all(ROUND.map((login) => askForTask(hub, login)))
  const before = repository(hub, SLOWEST)
  hub.setNow(BROUGHT)
  const { started } = await watch(session, { audit: false, dispatch: false, again: null })
  const hours = await Promise.all(
    started.map(({ assignment, deadline }) => hoursFromTheNews(hub, assignment, deadline)),
  )
  story.step('/start by eleven, a box ticked by one; Watch comes late, and brings the task', {
    beforeIt: Object.keys(before?.files['main'] ?? {}),
    mayBeforeIt: before?.collaborators[SLOWEST],
    started: started.length,
    hoursFromTheNewsOfTheTask: tally(hours),
    // Not a bare 25: the names of commits are among the texts.
    tellsExtraTime: /25 ?%|extra/i.test(JSON.stringify(textsOf(repository(hub, SLOWEST)))),
  })
}

async function askForTask(hub: DemoHub, login: string): Promise<void> {
  await acceptInvitations(hub.github, login)
  const { issues } = hub.as(login).rest
  if (login !== SLOWEST) {
    await issues.createComment({ ...placeOf(login), issue_number: 1, body: START_WORD })
    return
  }
  const asked = { ...placeOf(login), issue_number: 1, body: START_LINE }
  const { id: comment_id } = (await issues.createComment(asked)).data
  const ticked = START_LINE.replace('[ ]', '[x]')
  await issues.updateComment({ ...placeOf(login), comment_id, body: ticked })
}

function list(): string {
  const [word = '', first] = REFERENCE.split('-')
  const lines = ROUND.map((login, index) => {
    const time = login === SLOWEST ? '+25%' : ''
    return [login, EXERCISE, time, `${word}-${Number(first) + index}`].join()
  })
  return ['candidate,exercise,time,reference', ...lines, ''].join('\n')
}

function placeOf(login: string) {
  return { owner: OWNER, repo: `${EXERCISE}-${login}` }
}

function repository(hub: DemoHub, login: string) {
  return hub.github.snapshot()[`${OWNER}/${EXERCISE}-${login}`]
}

/** What a candidate reads about their time. */
function textsOf(seen: ReturnType<typeof repository>) {
  return [seen?.pulls, seen?.comments]
}

/** From the moment at which GitHub received the comment that the task is there: to the minute, and never rounded up. */
async function hoursFromTheNews(hub: DemoHub, repo: string, deadline: string): Promise<number> {
  const { issues } = hub.as('the-lead').rest
  const { data } = await issues.listComments({ owner: OWNER, repo, issue_number: 1 })
  const note = data.find(({ body }) => body?.includes('The task is here'))
  const minutes = (Date.parse(deadline) - Date.parse(note?.created_at ?? '')) / 60_000
  return Math.floor(minutes) / 60
}

/** How many have had each number. */
function tally(numbers: readonly number[]): Readonly<Record<string, number>> {
  const groups = [...Map.groupBy(numbers, (one) => one)].toSorted(([a], [b]) => a - b)
  return Object.fromEntries(groups.map(([one, all]) => [String(one), all.length]))
}

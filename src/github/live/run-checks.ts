import type { LiveCheck } from '../../hub/live.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { isAmbiguous, nameGitHubError, statusOf } from '../client/reasons.ts'
import {
  type Actor,
  type Bench,
  type LiveCheckPlan,
  NotDone,
  Unexpected,
  type Untried,
} from './bench.ts'
import { type Recorder, rounded } from './record-requests.ts'

/** What each key is called where it is given. */
const KEYS: Readonly<Record<Actor, string>> = {
  owner: 'GITHUB_TOKEN of an owner of the organisation',
  provisioner: 'TAKEHOME_PROVISIONER_ID and TAKEHOME_PROVISIONER_KEY',
  grader: 'TAKEHOME_APP_ID and TAKEHOME_APP_KEY',
  'second account': 'TAKEHOME_SECOND_TOKEN: a token of a second account',
  person: 'somebody at the terminal',
}

export interface Around {
  readonly recorder: Recorder
  /** Says what is looked at now. */
  readonly say: (text: string) => void
  /** Whether somebody asked us to end. */
  readonly isStopped: () => boolean
}

/** Makes one check after the other; one that fails stops only those that rest on it. */
export async function runChecks(
  bench: Bench,
  plans: readonly (LiveCheckPlan | Untried)[],
  { recorder, say, isStopped }: Around,
): Promise<readonly LiveCheck[]> {
  const done: LiveCheck[] = []
  let unreached: string | null = null
  for (const plan of plans) {
    if (isStopped()) unreached = 'time: it was stopped'
    const needs = unreached ?? whatIsMissing(bench, plan, done)
    if (needs !== null || 'needs' in plan) {
      done.push(notRun(plan, `needs ${needs}`))
      continue
    }
    say(`${plan.step}. ${plan.what}`)
    recorder.take()
    const check = await runOne(bench, plan)
    if (check.isUnreached) unreached = 'GitHub, which was not reached any more'
    done.push({ ...check.made, requests: recorder.take() })
  }
  return done
}

function whatIsMissing(
  bench: Bench,
  plan: LiveCheckPlan | Untried,
  done: readonly LiveCheck[],
): string | null {
  if ('needs' in plan) return plan.needs
  const actor = actorOf(bench, plan)
  if (actor === null) return plan.by.map((one) => KEYS[one]).join(', or ')
  const hasPassed = (id: string) => done.some((one) => one.id === id && one.outcome === 'passed')
  const before = (plan.after ?? []).find((id) => !hasPassed(id))
  return before === undefined ? null : `the check ${before} to pass`
}

function actorOf({ clients, confirm }: Bench, { by }: LiveCheckPlan): Actor | null {
  return (
    by.find((actor) => (actor === 'person' ? confirm !== null : clients[actor] !== undefined)) ??
    null
  )
}

function notRun({ step, id, what }: LiveCheckPlan | Untried, why: string): LiveCheck {
  return { step, id, what, outcome: 'not-run', by: null, why, seconds: 0, requests: [], facts: {} }
}

async function runOne(bench: Bench, plan: LiveCheckPlan) {
  const { step, id, what } = plan
  const by = actorOf(bench, plan)
  const from = bench.clock()
  const seconds = () => rounded(bench.clock() - from)
  const head = { step, id, what, by, requests: [] }
  try {
    const facts = await plan.run(bench, clientOf(bench, by))
    const made: LiveCheck = { ...head, outcome: 'passed', why: null, seconds: seconds(), facts }
    return { made, isUnreached: false }
  } catch (error) {
    if (error instanceof NotDone) return { made: notRun(plan, error.message), isUnreached: false }
    const why = withoutNames(bench, reasonOf(error))
    const made: LiveCheck = { ...head, outcome: 'failed', why, seconds: seconds(), facts: {} }
    return { made, isUnreached: isUnreached(error) }
  }
}

/** What a person does is looked at with the owner's key. */
function clientOf({ clients }: Bench, by: Actor | null): Octokit {
  const octokit = by === null || by === 'person' ? clients.owner : clients[by]
  if (octokit === undefined) throw new Unexpected('nobody can look at it: give GITHUB_TOKEN')
  return octokit
}

/** What went wrong, in words that may hold names. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unexpected) return error.message
  const named = nameGitHubError(error)
  if (named instanceof Error) return `${named.name}: ${named.message}`
  return String(named)
}

function isUnreached(error: unknown): boolean {
  if (error instanceof WorldError) return error.code === 'github-unreachable'
  return statusOf(error) === null && isAmbiguous(error)
}

/** A live.json is sent to others: it names neither the team nor anybody. */
export function withoutNames({ config, place, second }: Bench, text: string): string {
  const names = [
    [place.repo, '{repo}'],
    [`${config.hub.owner}/${config.hub.repo}`, '{hub}'],
    [config.organisation, '{org}'],
    [config.hub.owner, '{owner}'],
    [second?.login ?? '', '{second}'],
  ] as const
  return names
    .filter(([name]) => name !== '')
    .reduce((before, [name, stand]) => before.replaceAll(name, stand), text)
    .slice(0, 1_000)
}

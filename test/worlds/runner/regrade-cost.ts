import { splitJobs } from '../../../src/assignment/split-jobs.ts'
import { type Machine, machinesOf, NOW, type Stated } from './expected-cost.ts'
import type { Workflow } from './workflow.ts'

/** What a regrade of stored submissions takes on GitHub's machines, its place in their queue aside. */
export interface RegradeCost {
  /** Jobs of the matrix, each with two machines one after the other. */
  readonly jobs: number
  readonly billedMinutes: number
  /** Until the plan is there. To apply it is one more machine, for as long as GitHub's limit on writes says. */
  readonly wallMinutes: number
}

/** From regrade.yml: `max-parallel`. */
const AT_ONCE = 8
const SHA = 'a'.repeat(40)

/** Played job by job: whichever of the eight places is free first takes the next. */
export function costOfRegrade(
  workflows: ReadonlyMap<string, Workflow>,
  submissions: number,
): RegradeCost {
  const names = Array.from({ length: submissions }, (_, at) => ({
    assignment: `a-${at}`,
    sha: SHA,
  }))
  const jobs = splitJobs(names).map((job) => job.submissions.split(' ').length)
  const run = (together: number, file: string) =>
    machinesOf(workflows, file, { steps: {}, jobs: {} }, times(together), KEPT)
  const own = (job: string, stated: Stated) =>
    machinesOf(workflows, 'regrade.yml', LISTED, stated, { apply: '' }).filter(
      (machine) => machine.job === job,
    )
  const list = own('list', NOW)
  const plan = own('plan', { ...NOW, 'takehome/regrade': submissions * SECONDS_TO_BELIEVE })
  const places = new Array<number>(AT_ONCE).fill(seconds(list))
  const machines = jobs.map((together) => run(together, 'grade.yml'))
  for (const job of machines) {
    const next = places.indexOf(Math.min(...places))
    places[next] = (places[next] ?? 0) + seconds(job)
  }
  const all = [...list, ...machines.flat(), ...plan]
  return {
    jobs: jobs.length,
    billedMinutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
    wallMinutes: Math.ceil((Math.max(...places) + seconds(plan)) / 60),
  }
}

const KEPT = { fetched: false, keep: true }
// A result is believed after its commit was read again: about ten requests.
const SECONDS_TO_BELIEVE = 2
const LISTED = { steps: {}, jobs: { list: { matrix: '[{"submissions":"a@1"}]' } } }

/** What is done for each submission takes as often as long. */
function times(together: number): Stated {
  const each = ['takehome/fetch', 'takehome/grade-jobs']
  return { ...NOW, ...Object.fromEntries(each.map((step) => [step, together * (NOW[step] ?? 0)])) }
}

function seconds(machines: readonly Machine[]): number {
  return machines.reduce((sum, machine) => sum + machine.seconds, 0)
}

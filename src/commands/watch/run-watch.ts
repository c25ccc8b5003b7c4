import { splitJobs } from '../../assignment/split-jobs.ts'
import { callerError } from '../../input/bad-news.ts'
import type { Outcome, RunVerb, Surroundings, Words } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { runFollow } from './run-follow.ts'
import { type Claimed, lookAround } from './watch.ts'
import { reportLines } from './watch-report.ts'

/** One pass over all assignments, or one after the other until the process is asked to end. */
export const runWatch: RunVerb = async (words, around) => {
  refuseMixture(words)
  return words.isOn('follow') ? await runFollow(words, around) : await watchOnce(words, around)
}

/**
 * One pass over all assignments. In a workflow the very run that looked grades, by a matrix: a run of its
 * own for each submission would cost a machine more. From a laptop, runs are started on the hub.
 */
const watchOnce: RunVerb = withSession(
  async (session, { text, isOn }: Words, around: Surroundings): Promise<Outcome> => {
    const again = text('again')
    const isDispatching = again === '' && around.event === null
    const { report: found, silence } = await lookAround(session, {
      audit: isOn('audit') || 'when-due',
      take: (claimed) => handOver(claimed, isDispatching, around),
      dispatch: isDispatching,
      again: again === '' ? null : again,
      tells: again === '' && around.event !== null,
    })
    const lines = reportLines(found)
    return { json: found, text: lines.length === 0 ? ['nothing new'] : lines, trouble: silence }
  },
)

/** At once, so that the jobs behind this one do what is claimed although a notice or an audit fails afterwards. */
function handOver({ handedOut, toTell }: Claimed, isDispatching: boolean, around: Surroundings) {
  const matrix = isDispatching ? [] : splitJobs(handedOut)
  const [first, second] = matrix
  around.setOutput('matrix', JSON.stringify(matrix))
  around.setOutput('submissions', second === undefined ? (first?.submissions ?? '') : '')
  around.setOutput('reviews', toTell.length)
}

function refuseMixture({ text, isOn }: Words): void {
  const isGiven = (name: string) => text(name) !== ''
  const [wrong] = isOn('follow')
    ? ['audit', 'again'].filter(isGiven)
    : ['every', 'grade'].filter(isGiven)
  if (wrong === undefined) return
  const hint = isOn('follow')
    ? 'Leave it out. A follower checks settings by itself. To hand submissions out again, leave out --follow.'
    : 'Add --follow.'
  const message = isOn('follow') ? 'does not go with --follow' : 'goes with --follow alone'
  throw callerError(`--${wrong}`, message, hint)
}

import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { type WatchReport, watch } from './watch.ts'

/**
 * One pass over all assignments. In a workflow the very run that looked grades, by a matrix: a run of its
 * own for each submission would cost a machine more. From a laptop, runs are started on the hub.
 */
export const runWatch: RunVerb = withSession(async (session, { text, isOn }, around) => {
  const regrade = text('regrade')
  const found = await watch(session, {
    audit: isOn('audit'),
    dispatch: regrade === '' && around.event === null,
    regrade: regrade === '' ? null : regrade,
  })
  const [first, second] = found.matrix
  around.setOutput('matrix', JSON.stringify(found.matrix))
  around.setOutput('submissions', second === undefined ? (first?.submissions ?? '') : '')
  return { json: found, text: lines(found) }
})

function lines(found: WatchReport): readonly string[] {
  const said = [
    ...found.submitted.map(({ assignment, sha }) => `${assignment}: submitted ${short(sha)}`),
    ...found.handedOut.map(({ assignment, sha }) => `${assignment}: to be graded at ${short(sha)}`),
    ...found.waiting.map(({ assignment, until }) => `${assignment}: waits until ${until}`),
    ...found.flagged.map(({ assignment, what }) => `${assignment}: flagged, ${what}`),
    ...found.renewed.map(
      (assignment) => `${assignment}: invited again, the invitation had expired`,
    ),
    ...found.notAccepted.map(
      ({ assignment, since }) => `${assignment}: invited ${since}, not accepted yet`,
    ),
    ...found.failed.map(({ assignment, why }) => `${assignment}: not checked, ${why}`),
  ]
  return said.length === 0 ? ['nothing new'] : said
}

function short(sha: string | null): string {
  return sha === null ? 'nothing' : sha.slice(0, 12)
}

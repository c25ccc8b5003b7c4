import { DateTime } from 'luxon'
import { showMoment } from '../assignment/deadline.ts'
import type { GradedRecord } from '../assignment/ledger-record.ts'
import type { AssignmentState } from '../assignment/state.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { ours, untrusted, words } from './phrasing.ts'
import { renderCandidate } from './render-candidate.ts'
import { heading, list, render } from './safe-markdown.ts'
import type { Scorecard } from './scorecard.ts'

export interface CandidateComment {
  /** As the log stood when this submission was graded, its record included. */
  readonly state: AssignmentState
  readonly graded: Pick<GradedRecord, 'sha' | 'at'>
  readonly scorecard: Scorecard
  readonly rubric: Rubric
  readonly config: Pick<HubConfig, 'feedback' | 'timeZone' | 'gradedPushesPerDay'>
  readonly permalinkBase: string
}

/** The candidate's comment. It follows from the ledger alone, so that it can be made again. */
export function renderCandidateComment(comment: CandidateComment): string {
  const { scorecard, rubric, config, permalinkBase } = comment
  const page = renderCandidate(scorecard, rubric, { feedback: config.feedback, permalinkBase })
  return `${page}\n${render(footer(comment))}`
}

function footer({ state, graded, config }: CandidateComment) {
  const { timeZone, gradedPushesPerDay } = config
  const used = Math.min(gradedWithinADay(state, graded.at), gradedPushesPerDay)
  return [
    heading(2, words`About this check`),
    list([
      words`Commit ${untrusted(graded.sha.slice(0, 12), 12)}, graded on ${ours(showMoment(graded.at, timeZone, state.zone))}.`,
      words`Due on ${ours(showMoment(state.deadline, timeZone, state.zone))}, unless you were given more time.`,
      words`You used ${used} of ${gradedPushesPerDay} graded pushes in 24 hours. The last commit before the deadline is always graded.`,
      words`Only the hiring team's own record counts. Changing this comment changes nothing.`,
    ]),
  ]
}

/** As `watch` counts them: the same files graded twice are one push. */
function gradedWithinADay({ graded }: AssignmentState, at: string): number {
  const from = DateTime.fromISO(at, { zone: 'utc' })
    .minus({ hours: 24 })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")
  const first = new Map(graded.toReversed().map((record) => [record.tree, record.at]))
  return [...first.values()].filter((moment) => moment > from).length
}

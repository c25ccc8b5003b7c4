import { foldLog } from '../assignment/fold-log.ts'
import type { GradedRecord, LedgerRecord } from '../assignment/ledger-record.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { renderCandidateComment } from '../scorecard/candidate-comment.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { HubSession } from './hub-session.ts'

/** A function of the ledger alone: the log up to this record, and the scorecard beside it. */
export function commentText(
  { config, serverUrl }: HubSession,
  log: readonly LedgerRecord[],
  record: GradedRecord,
  scorecard: Scorecard,
  rubric: Rubric,
): string {
  const state = foldLog(log.slice(0, log.indexOf(record) + 1))
  if (state === null) throw new Error('a record that was graded stands in its own log')
  const { owner, name } = state.assignment.repository
  const permalinkBase = `${serverUrl}/${owner}/${name}/blob/${record.sha}`
  return renderCandidateComment({
    state,
    graded: record,
    scorecard,
    rubric,
    config,
    permalinkBase,
  })
}

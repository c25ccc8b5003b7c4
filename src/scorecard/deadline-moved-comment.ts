import type { Assignment } from '../assignment/assignment.ts'
import { showMoment } from '../assignment/deadline.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import { ours, strong, words } from './phrasing.ts'
import { markerText, paragraph, render } from './safe-markdown.ts'

export interface MovedDeadline {
  readonly candidate: Assignment['candidate']
  /** The new one, in UTC, as ISO 8601. */
  readonly deadline: string
  /** The candidate's own time zone; null where nobody named it. */
  readonly zone: string | null
  readonly config: Pick<HubConfig, 'timeZone'>
}

/** The description and the first comment were written for an earlier deadline, and GitHub tells nobody of a change. */
export function deadlineMovedText({ candidate, deadline, zone, config }: MovedDeadline): string {
  const moment = strong(ours(showMoment(deadline, config.timeZone, zone)))
  const said = words`You have more time: your deadline is ${moment} now, whatever else here says. What GitHub has received by then counts.`
  return `${markerText('notice')}\n@${candidate.login} ${render([paragraph(said)])}`
}

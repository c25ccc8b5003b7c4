import type { Assignment } from '../assignment/assignment.ts'
import { showMoment, showSpan } from '../assignment/deadline.ts'
import { START_WORD } from '../assignment/start.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import { code, ours, strong, words } from './phrasing.ts'
import { markerText, paragraph, render } from './safe-markdown.ts'

export interface MovedStart {
  readonly candidate: Assignment['candidate']
  /** The latest moment to start, in UTC, as ISO 8601. */
  readonly deadline: string
  readonly minutes: number
  /** The candidate's own time zone; null where nobody named it. */
  readonly zone: string | null
  readonly config: Pick<HubConfig, 'timeZone'>
}

/** The page that they read was written for an earlier moment, and what they wrote too late for that is not heard. */
export function startMovedText({ candidate, deadline, minutes, zone, config }: MovedStart): string {
  const moment = strong(ours(showMoment(deadline, config.timeZone, zone)))
  const long = strong(ours(showSpan(minutes)))
  const said = words`You can start until ${moment} now. To start, write ${code(START_WORD)} in a new comment here by then. You have ${long} from the comment that tells you that the task is here.`
  return `${markerText('notice')}\n@${candidate.login} ${render([paragraph(said)])}`
}

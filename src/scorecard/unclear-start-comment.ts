import type { Assignment } from '../assignment/assignment.ts'
import { showMoment } from '../assignment/deadline.ts'
import { START_WORD } from '../assignment/start.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import { code, linked, ours, type Phrasing, strong, words } from './phrasing.ts'
import { markerText, paragraph, render } from './safe-markdown.ts'

export interface UnclearStart {
  readonly candidate: Assignment['candidate']
  /** The latest moment to start, in UTC, as ISO 8601. */
  readonly deadline: string
  /** The candidate's own time zone; null where nobody named it. */
  readonly zone: string | null
  /** Whether it has passed. */
  readonly isOver: boolean
  readonly config: Pick<HubConfig, 'timeZone' | 'notice'>
}

/** A comment of its own, which names the candidate: GitHub tells people of that. */
export function unclearStartText(unclear: UnclearStart): string {
  const { candidate, deadline, zone, config } = unclear
  const moment = strong(ours(showMoment(deadline, config.timeZone, zone)))
  const said = render([paragraph(sentences(unclear, moment))])
  return `${markerText('notice')}\n@${candidate.login} ${said}`
}

function sentences({ isOver, config }: UnclearStart, moment: Phrasing): Phrasing {
  if (!isOver) {
    return words`Somebody else changed a comment of yours here, so we cannot tell whether it asked to start. Your time has not begun. To start, write ${code(START_WORD)} in a new comment by ${moment}.`
  }
  return words`You could start until ${moment}. Somebody else had changed a comment of yours here, so we cannot tell whether it asked to start. Your time has not begun, and nothing is closed. The hiring team has been told. If you wanted to start, say so to the team. ${contact(config)}`
}

function contact({ notice }: UnclearStart['config']): Phrasing {
  if (notice.contact === null) return words`Ask whoever invited you.`
  return words`Your contact: ${linked(notice.contact)}`
}

import type { Assignment } from '../assignment/assignment.ts'
import { showMoment, showSpan } from '../assignment/deadline.ts'
import type { Notice } from '../assignment/notices.ts'
import { START_WORD } from '../assignment/start.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import { markerText } from './safe-markdown.ts'

export interface NoticeWords {
  readonly what: Notice
  readonly candidate: Assignment['candidate']
  /** In UTC, as ISO 8601. */
  readonly deadline: string
  readonly zone: string | null
  /** Whether the candidate has still to start the clock. */
  readonly isUnstarted: boolean
  readonly config: Pick<HubConfig, 'timeZone'>
}

/**
 * A comment of its own, which names the candidate: GitHub tells people of that. Its text follows from the ledger
 * and the team's time zone, so that whoever finds it there need not write it again.
 */
export function noticeText(notice: NoticeWords): string {
  return `${markerText('notice')}\n@${notice.candidate.login} ${sentences(notice)}\n`
}

/** The first text that the task is there: nobody knows yet when their time ends. */
export function arrivalText({
  candidate,
  minutes,
}: Pick<NoticeWords, 'candidate'> & { readonly minutes: number }): string {
  const said = `The task is here, and your time is running. You have **${showSpan(minutes)}** from now on. In a moment, this comment says until when.`
  return `${markerText('notice')}\n@${candidate.login} ${said}\n`
}

function sentences({ what, deadline, zone, isUnstarted, config }: NoticeWords): string {
  const moment = `**${showMoment(deadline, config.timeZone, zone)}**`
  switch (what) {
    case 'started':
      return `The task is here, and your time is running. Your deadline is ${moment}. What GitHub has received by then counts.`
    case 'not-started':
      return `You could start until ${moment}. That time is over, so this exercise is closed for you. Nothing was graded. If you still want to do it, ask whoever invited you.`
    case 'ending':
      return isUnstarted
        ? `You have not started yet. To start, write \`${START_WORD}\` in a comment here by ${moment}.`
        : `Nothing has been pushed yet. Your deadline is ${moment}.`
  }
}

import { showMoment } from '../assignment/deadline.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import { linked, ours, strong, words } from './phrasing.ts'
import { markerText, paragraph, render } from './safe-markdown.ts'

/** Tells a candidate, once, before everything about them is erased. `until` in UTC, as ISO 8601; `zone` is their own, where it is known. */
export function erasureText(
  login: string,
  until: string,
  { notice, timeZone }: Pick<HubConfig, 'notice' | 'timeZone'>,
  zone: string | null = null,
): string {
  const moment = strong(ours(showMoment(until, timeZone, zone)))
  const whom =
    notice.contact === null
      ? words`Ask whoever invited you if you have questions.`
      : words`Questions: ${linked(notice.contact)}`
  const blocks = [
    paragraph(
      words`This repository, its reviews and all results will be erased, but not before ${moment}. Copy what you want to keep before then. You do not have to do anything else.`,
    ),
    paragraph(whom),
  ]
  return `${markerText('erasure')}\n@${login}\n\n${render(blocks)}`
}

import { showMoment } from '../assignment/deadline.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import { linked, ours, strong, words } from './phrasing.ts'
import { markerText, paragraph, render } from './safe-markdown.ts'

/** What the comment of a notice begins with, after so many others: a comment that is changed tells nobody. */
export function erasureMarker(earlier: number): string {
  return earlier === 0 ? markerText('erasure') : `<!-- takehome:erasure-${earlier + 1} -->`
}

/** Tells a candidate, once for each moment, before everything about them is erased. `until` in UTC, as ISO 8601; `zone` is their own, where it is known. */
export function erasureText(
  login: string,
  until: string,
  { notice, timeZone }: Pick<HubConfig, 'notice' | 'timeZone'>,
  { zone = null, earlier = 0 }: { readonly zone?: string | null; readonly earlier?: number } = {},
): string {
  const moment = strong(ours(showMoment(until, timeZone, zone)))
  const whom =
    notice.contact === null
      ? words`Ask whoever invited you if you have questions.`
      : words`Questions: ${linked(notice.contact)}`
  const anew =
    earlier === 0 ? [] : [paragraph(words`The moment that you were told earlier has changed.`)]
  const blocks = [
    ...anew,
    paragraph(
      words`This repository, its reviews and all results will be erased, but not before ${moment}. Copy what you want to keep before then. You do not have to do anything else.`,
    ),
    paragraph(whom),
  ]
  return `${erasureMarker(earlier)}\n@${login}\n\n${render(blocks)}`
}

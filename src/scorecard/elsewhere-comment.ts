import { WORK_BRANCH } from '../assignment/assignment.ts'
import { showMoment } from '../assignment/deadline.ts'
import type { Elsewhere } from '../assignment/elsewhere.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import {
  code,
  count,
  join,
  linked,
  ours,
  type Phrasing,
  strong,
  untrusted,
  words,
} from './phrasing.ts'
import { paragraph, render } from './safe-markdown.ts'

export interface ElsewhereNotice {
  readonly places: readonly Elsewhere[]
  /** In UTC, as ISO 8601. */
  readonly deadline: string
  /** The candidate's own time zone; null where nobody named it. */
  readonly zone?: string | null
  /** Whether the deadline has passed. */
  readonly isOver: boolean
  readonly config: Pick<HubConfig, 'timeZone' | 'notice'>
}

// More than this is no list that anybody reads.
const MOST_PLACES = 5
const LONGEST_NAME = 100

/** A comment of its own, because GitHub tells people of a new comment and of no edit. */
export function elsewhereText(notice: ElsewhereNotice): string {
  const { deadline, zone = null, isOver, config } = notice
  const due = strong(ours(showMoment(deadline, config.timeZone, zone)))
  const seen = join(notice.places.slice(0, MOST_PLACES).map(phrase), words`, `)
  const main = code(WORK_BRANCH)
  if (!isOver) {
    return render([
      paragraph(
        words`There is work that is not graded: ${seen}. Only ${main} counts, and it still holds what you started from. Merge your work into ${main} and push ${main} before ${due}.`,
      ),
    ])
  }
  return render([
    paragraph(
      words`The deadline was ${due}. ${main} held only what you started from, so nothing counts as handed in. There is other work: ${seen}. It is not lost, and the hiring team has been told.`,
    ),
    paragraph(words`If that is your submission, say so to the team. ${contact(config)}`),
  ])
}

function contact({ notice }: ElsewhereNotice['config']): Phrasing {
  if (notice.contact === null) return words`Ask whoever invited you.`
  return words`Your contact: ${linked(notice.contact)}`
}

function phrase(place: Elsewhere): Phrasing {
  switch (place.kind) {
    case 'branch':
      return words`the branch ${untrusted(place.name, LONGEST_NAME)}`
    case 'pull':
      return words`the pull request with the number ${place.number}`
    case 'kept':
      return words`the commit ${code(place.sha)}`
    case 'graded':
      return words`${count(place.trees, 'graded push', 'graded pushes')} that ${code(WORK_BRANCH)} no longer holds`
  }
}

import type { Cell, Column } from './data-table.ts'
import { text } from './data-table.ts'
import { type Html, html } from './html.ts'

/** A candidate as the hiring team and as reviewers call this person. */
export interface Named {
  /** The same for all exercises of one candidate. */
  readonly candidate: string
  readonly login: string | null
  /** The hiring system's own id; null unless names were asked for. */
  readonly reference: string | null
  readonly works: readonly Work[]
}

/** The name that reviewers know, and where the review is. */
export interface Work {
  readonly exercise: string
  readonly pseudonym: string
  readonly review: string
}

export const NAME_COLUMNS: readonly Column[] = [text('Candidate'), text('Name for reviewers')]

/** Both names, so that a row of one table is found in every other. */
export function nameCells({ works, ...person }: Named): readonly [Cell, Cell] {
  return [
    { shown: teamName(person) },
    { shown: works.map(({ pseudonym }) => pseudonym).join(', '), links: links(works) },
  ]
}

/** `ada (candidate-1a2b, application-7)`, or without names `candidate-1a2b`. */
export function teamName({ candidate, login, reference }: Omit<Named, 'works'>): string {
  if (login === null) return candidate
  return `${login} (${[candidate, reference].filter((one) => one !== null).join(', ')})`
}

function links(works: readonly Work[]): Html {
  const [first, ...others] = works.map(
    ({ exercise, pseudonym, review }) =>
      html`<a href="${review}" title="Review of ${exercise}">${pseudonym}</a>`,
  )
  return html`${first ?? null}${others.map((link) => html`, ${link}`)}`
}

import type { ConfigIssue } from '../input/config-issue.ts'
import { readCsv } from '../input/read-csv.ts'

/** Whom to invite to what, as somebody typed it. */
export interface InvitationWords {
  readonly candidate: string
  /** Empty for all of the role's loop. */
  readonly exercise: string
  /** Empty for the role that takehome.yml names. */
  readonly role: string
  /** Empty for the deadline that takehome.yml implies. */
  readonly deadline: string
  /** Extra time, as `+25%`; empty or left out for none. */
  readonly time?: string
  /** The candidate's time zone; empty or left out where it is not known. */
  readonly zone?: string
  /** The hiring system's own id; empty for none. */
  readonly reference: string
  /** Where it was typed, for what is said about it. */
  readonly where: { readonly file: string; readonly line: number | null }
}

const COLUMNS = ['candidate', 'exercise', 'role', 'deadline', 'time', 'zone', 'reference'] as const

/** What a list says, and what is wrong with it. */
export interface InvitationList {
  readonly words: readonly InvitationWords[]
  readonly issues: readonly ConfigIssue[]
}

/** Reads a list with a heading line: `candidate`, then `exercise` or `role` or both, and the other columns if wanted. */
export function parseInvitationList(text: string, file: string): InvitationList {
  const { head, rows, issues } = readCsv(text, file, {
    known: COLUMNS,
    required: (named) => (named.includes('role') ? ['candidate'] : ['candidate', 'exercise']),
    takesOthers: false,
    hint: `The first line names the columns: ${COLUMNS.join(',')}. Leave out exercise for the whole loop of a role; the others are optional.`,
  })
  const words = rows.map(({ cells, line }): InvitationWords => {
    const cell = (name: (typeof COLUMNS)[number]) => cells[name] ?? ''
    return {
      candidate: cell('candidate'),
      exercise: cell('exercise'),
      role: cell('role'),
      deadline: cell('deadline'),
      ...(head.includes('time') ? { time: cell('time') } : {}),
      ...(head.includes('zone') ? { zone: cell('zone') } : {}),
      reference: cell('reference'),
      where: { file, line },
    }
  })
  return { words, issues }
}

import type { AssignmentState } from '../../assignment/state.ts'
import { ensureMarked } from '../../github/pages/ensure-marked.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { callerError } from '../../input/bad-news.ts'
import { writeOut } from '../../input/write-out.ts'
import { type HubSession, readState } from '../../session/hub-session.ts'
import { findNewReviewers } from '../../session/new-reviewers.ts'
import { presentAssignments } from '../../session/present-assignments.ts'
import { presentPull } from '../../session/present-place.ts'
import { type Sending, sendOnce } from '../../session/send-once.ts'
import type { Outcome, RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { type Prepared, preview, type Withheld } from './letter-preview.ts'
import { type Around, type WrittenLetter, writeLetter } from './write-letter.ts'

export interface Letters {
  readonly letters: readonly Prepared[]
  /** Of exactly these texts to these assignments; null for none. */
  readonly digest: string | null
  /** Those of a round whose levels are open and that cannot be written, with the reason. */
  readonly withheld: readonly Withheld[]
}

export interface LetterRequest {
  /** One assignment, or else all letters of an exercise that are still to be sent. */
  readonly assignment?: string | undefined
  readonly exercise?: string
  /** Names of reviewers' reasons that go in as a whole, such as W1.2. */
  readonly picked?: readonly string[]
}

/** Shows the letters first; what was shown is sent by its digest, and nothing else is. */
export const runLetter: RunVerb = withSession(async (session, { rest, text }) => {
  const picked = text('note')
    .split(/[\s,]+/)
    .filter(Boolean)
  const assignment = rest[0] ?? (text('assignment') || undefined)
  const request = { assignment, exercise: text('exercise'), picked }
  const prepared = await prepareLetters(session, request)
  const { letters, digest } = prepared
  const [out, send] = [text('out'), text('send')]
  if (out !== '') await writeFiles(letters, out)
  if (send === '')
    return preview({ ...prepared, had: letters.filter((one) => hasLetter(one.state, one)) })
  if (send !== digest) throw changed(send, letters.length)
  return sentOutcome(await sendLetters(session, prepared))
})

/** What became of each letter. A run that died may have begun one and not sent it. */
export function sentOutcome(letters: readonly SentLetter[]): Outcome {
  const sent = letters.filter(({ how }) => how === 'sent').map(({ assignment }) => assignment)
  const begun = letters.filter(({ how }) => how === 'begun').length
  return {
    json: { sent },
    text: letters.map(({ assignment, how }) => `${assignment}: ${HOW[how]}`),
    unmet:
      begun === 0
        ? null
        : `Another run has begun ${begun} of the letters. If it died, run this again half an hour after it began.`,
  }
}

const HOW: Readonly<Record<SentLetter['how'], string>> = {
  sent: 'sent',
  'sent-before': 'was sent before',
  'sent-by-dead': 'was sent before, by a run that died, with the words of that time',
  begun: 'another run is sending it, or died',
  unwanted: 'not sent, it was closed meanwhile',
}

const DIGITS = 16

/** The letter of one assignment, or those of a round that are still to be sent. */
export async function prepareLetters(
  session: HubSession,
  { assignment, exercise = '', picked = [] }: LetterRequest,
): Promise<Letters> {
  if (assignment === undefined && exercise === '') {
    const hint = 'Give an assignment, or --exercise for all of a round.'
    throw callerError('assignment', 'is missing', hint)
  }
  if (assignment === undefined && picked.length > 0) {
    const hint = 'Send this letter alone: give its assignment.'
    throw callerError('note', 'goes with one assignment', hint)
  }
  const everybody = await presentAssignments(session)
  const around = { picked, everybody, isSomebodyNew: findNewReviewers(session) }
  const prepared =
    assignment === undefined
      ? await prepareAll(session, exercise, around)
      : { letters: [await prepareOne(session, assignment, around)], withheld: [] }
  const { letters } = prepared
  if (letters.length === 0) return { ...prepared, digest: null }
  const whole = letters.map(({ assignment: id, text }) => `${id}\n${text}`).join('\n')
  return { ...prepared, digest: textDigest(whole).slice(0, DIGITS) }
}

/** A letter, and what this run did about it. */
export interface SentLetter {
  readonly assignment: string
  readonly how: Sending | 'sent-by-dead'
}

/** Sends each letter once. */
export async function sendLetters(
  session: HubSession,
  { letters }: Pick<Letters, 'letters'>,
): Promise<readonly SentLetter[]> {
  const done: SentLetter[] = []
  for (const letter of letters) {
    done.push({ assignment: letter.assignment, how: await sendLetter(session, letter) })
  }
  return done
}

async function prepareOne(session: HubSession, assignment: string, by: Around): Promise<Prepared> {
  const state = await readState(session, assignment)
  const written = await writeLetter(session, state, by)
  if (!written.ok) {
    const { why, hint } = written.because
    throw callerError(assignment, `has no letter: ${why}`, hint)
  }
  const unknown = by.picked.filter((id) => written.letter.notes.every((note) => note.id !== id))
  if (unknown.length === 0) return { ...written.letter, state }
  const known = written.letter.notes.map(({ id }) => id).join(', ') || 'none'
  throw callerError('note', `there is no note ${unknown.join(', ')}`, `There is: ${known}.`)
}

async function prepareAll(
  session: HubSession,
  exercise: string,
  around: Around,
): Promise<Pick<Letters, 'letters' | 'withheld'>> {
  const letters: Prepared[] = []
  const withheld: Withheld[] = []
  for (const { assignment, status, review } of around.everybody) {
    if (assignment.exercise !== exercise || status !== 'submitted' || review !== undefined) continue
    const state = await readState(session, assignment.id)
    const written = await writeLetter(session, state, around)
    if (!written.ok) withheld.push(...withheldOf(state, written.because))
    else if (!hasLetter(state, written.letter)) letters.push({ ...written.letter, state })
  }
  return { letters, withheld }
}

/** Whoever waits for reviewers is told elsewhere. */
function withheldOf(
  { assignment, reviewed }: AssignmentState,
  because: Omit<Withheld, 'assignment'>,
): readonly Withheld[] {
  const wasOpened = reviewed.some(({ kind }) => kind === 'unsealed')
  return wasOpened ? [{ assignment: assignment.id, ...because }] : []
}

const LETTER = 'letter-'

/** Who had a letter gets another one only about levels that were opened since. */
function hasLetter({ messages }: AssignmentState, { openedAt }: WrittenLetter): boolean {
  return messages.some(
    ({ name, number, begunAt }) =>
      name.startsWith(LETTER) && number !== null && begunAt >= openedAt,
  )
}

/**
 * One letter about each opening of levels, named by it: its words change with settings and with time, and a run that
 * dies after it posted the letter has told the candidate.
 */
async function sendLetter(session: HubSession, letter: Prepared): Promise<SentLetter['how']> {
  const { state, text } = letter
  if (state.status === 'closed') {
    const hint = 'Nobody can comment there. Write the letter into a folder with --out.'
    throw callerError(state.assignment.id, 'is closed', hint)
  }
  // An earlier version named letters by their text.
  if (hasLetter(state, letter)) return 'sent-before'
  let isAsGiven = true
  const name = `${LETTER}${openings(state)}`
  const how = await sendOnce(session, state.assignment.id, name, {
    wanted: ({ status }) => status !== 'closed',
    send: async ([run, ...earlier]) => {
      const markers = [markerOf(run), ...earlier.map(markerOf)] as const
      const pull = await presentPull(session, state.assignment)
      const sent = await ensureMarked(session.candidates, pull, { text, markers })
      isAsGiven = sent.isAsGiven
      return sent.id
    },
  })
  return isAsGiven ? how : 'sent-by-dead'
}

function openings({ reviewed }: AssignmentState): number {
  return reviewed.filter(({ kind }) => kind === 'unsealed').length
}

/** Only who reads the ledger knows the run, so no candidate can write a comment that passes for the letter. */
function markerOf(run: string): string {
  return `<!-- takehome:${LETTER}${textDigest(run)} -->`
}

async function writeFiles(letters: readonly Prepared[], out: string): Promise<void> {
  const files = letters.map(({ assignment, text }) => [`${assignment}.md`, text] as const)
  await writeOut(out, files)
}

function changed(send: string, letters: number) {
  const message = `"${send}" is not the digest of what would be sent now (letters: ${letters})`
  const hint =
    'Levels, notes or settings changed since, or other options were given. Look at it again without --send.'
  return callerError('send', message, hint)
}

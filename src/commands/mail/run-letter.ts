import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { callerError } from '../../input/bad-news.ts'
import { makeFolder } from '../../input/make-folder.ts'
import { type HubSession, readState } from '../../session/hub-session.ts'
import { presentAssignments } from '../../session/present-assignments.ts'
import { writeToCandidate } from '../../session/send-answers.ts'
import { sendOnce } from '../../session/send-once.ts'
import type { Outcome, RunVerb, Words } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { type WrittenLetter, writeLetter } from './write-letter.ts'

interface Prepared extends WrittenLetter {
  readonly state: AssignmentState
}

/** Shows the letters first; what was shown is sent by its digest, and nothing else is. */
export const runLetter: RunVerb = withSession(async (session, words) => {
  const letters = await prepare(session, words)
  const digest = textDigest(letters.map(({ assignment, text }) => `${assignment}\n${text}`).join('\n'))
  const [out, send] = [words.text('out'), words.text('send')]
  if (out !== '') await writeFiles(letters, out)
  if (send === '') return preview(letters, digest)
  if (send !== digest.slice(0, DIGITS)) throw changed(send, letters.length)
  const sent: string[] = []
  for (const letter of letters) if (await sendLetter(session, letter)) sent.push(letter.assignment)
  const lines = letters.map(({ assignment }) =>
    sent.includes(assignment) ? `${assignment}: sent` : `${assignment}: was sent before`,
  )
  return { json: { sent }, text: lines }
})

const DIGITS = 16

/** The letter of one assignment, or those of a round that are still to be sent. */
async function prepare(session: HubSession, words: Words): Promise<readonly Prepared[]> {
  const [assignment] = words.rest
  const exercise = words.text('exercise')
  const picked = words.text('note').split(/[\s,]+/).filter(Boolean)
  const everybody = await presentAssignments(session)
  if (assignment !== undefined) return [await prepareOne(session, assignment, { picked, everybody })]
  if (exercise === '') {
    const hint = 'Give an assignment, or --exercise for all of a round.'
    throw callerError('assignment', 'is missing', hint)
  }
  if (picked.length > 0) {
    const hint = 'Send this letter alone: give its assignment.'
    throw callerError('note', 'goes with one assignment', hint)
  }
  return await prepareAll(session, exercise, everybody)
}

async function prepareOne(
  session: HubSession,
  assignment: string,
  by: { readonly picked: readonly string[]; readonly everybody: readonly WatchEntry[] },
): Promise<Prepared> {
  const state = await readState(session, assignment)
  const written = await writeLetter(session, state, by)
  if (!written.ok) throw callerError(assignment, `has no letter yet: ${written.why}`, written.hint)
  const unknown = by.picked.filter((id) => written.letter.notes.every((note) => note.id !== id))
  if (unknown.length === 0) return { ...written.letter, state }
  const known = written.letter.notes.map(({ id }) => id).join(', ') || 'none'
  throw callerError('note', `there is no note ${unknown.join(', ')}`, `There is: ${known}.`)
}

async function prepareAll(
  session: HubSession,
  exercise: string,
  everybody: readonly WatchEntry[],
): Promise<readonly Prepared[]> {
  const letters: Prepared[] = []
  for (const { assignment, status, review } of everybody) {
    if (assignment.exercise !== exercise || status !== 'submitted' || review !== undefined) continue
    const state = await readState(session, assignment.id)
    const written = await writeLetter(session, state, { picked: [], everybody })
    if (written.ok && isWaiting(state, written.letter)) letters.push({ ...written.letter, state })
  }
  return letters
}

/** Who had a letter gets another one only about levels that were opened since. */
function isWaiting({ messages }: AssignmentState, { openedAt }: WrittenLetter): boolean {
  const last = messages.findLast(({ name }) => name.startsWith('letter-'))
  return last === undefined || last.number === null || last.begunAt < openedAt
}

async function sendLetter(session: HubSession, { state, text }: Prepared): Promise<boolean> {
  if (state.status === 'closed') {
    const hint = 'Nobody can comment there. Write the letter into a folder with --out.'
    throw callerError(state.assignment.id, 'is closed', hint)
  }
  const name = `letter-${textDigest(text).slice(0, DIGITS)}`
  return await sendOnce(session, state.assignment.id, name, {
    wanted: ({ status }) => status !== 'closed',
    send: () => writeToCandidate(session, state.assignment, text),
  })
}

async function writeFiles(letters: readonly Prepared[], out: string): Promise<void> {
  await makeFolder(out)
  for (const { assignment, text } of letters) await writeFile(join(out, `${assignment}.md`), text)
}

function preview(letters: readonly Prepared[], digest: string): Outcome {
  const shown = letters.map(({ assignment, text, notes }) => ({ assignment, text, notes }))
  if (letters.length === 0) return { json: { letters: [], digest: null }, text: ['No letter is to be sent.'] }
  const short = digest.slice(0, DIGITS)
  return {
    json: { letters: shown, digest: short },
    text: [
      ...letters.flatMap(({ assignment, text, notes }) => [
        `--- to ${assignment}\n\n${text}`,
        ...notes
          .filter(({ isChosen }) => !isChosen)
          .map(({ id, text: note }) => `not in it, --note ${id}: ${note}`),
      ]),
      `Nothing was sent. To send exactly this, run it again with --send ${short}`,
    ],
  }
}

function changed(send: string, letters: number) {
  const message = `"${send}" is not the digest of what would be sent now (letters: ${letters})`
  const hint = 'Levels, notes or settings changed since, or other options were given. Look at it again without --send.'
  return callerError('send', message, hint)
}

import { createHmac } from 'node:crypto'
import { CallerError } from '../input/bad-news.ts'
import { problem } from '../input/config-issue.ts'

// 32 characters of anything random; what `openssl rand -hex 32` prints has 64.
const SHORTEST_KEY = 32

// Animals, because nobody has opinions on a heron's code. 64 x 64 x 65,536 names.
const COLOURS =
  'amber azure beige black blue brass bronze brown cedar chalk cherry clay cobalt copper coral cream crimson cyan dusty ebony emerald fern flint fog ginger gold granite green grey hazel honey indigo iron ivory jade khaki lemon lilac lime linen maple mauve mint moss navy ochre olive onyx opal orange pearl pine pink plum purple quartz red rose ruby rust sage sand silver slate snow'
const ANIMALS =
  'adder badger bat bear beaver bison boar bream buzzard carp cat cod crab crane crow deer dipper dog dove duck eagle eel eland elk falcon ferret finch fox frog gecko goat goose grouse gull hare hawk heron ibex ibis jackdaw jay kestrel kite koala lark lemur linnet lion lizard llama lynx magpie marten mole moose moth mouse newt oriole otter owl ox panda pike plover pony'

/** The secret of a hub from which seeds and pseudonyms follow. Throws CallerError for one that is too short. */
export interface HubKey {
  /** Hidden inputs follow from it: another for each assignment, the same for each of its submissions. */
  seed(assignment: string): string
  /** What reviewers call the candidate: another for each exercise, and no way back without the key. */
  pseudonym(assignment: string): string
  /** What scorecards call a reviewer: the same everywhere, so that reviewers can be compared. */
  reviewer(login: string): string
  /** What reports call a candidate over all exercises; reviewers never see it. */
  candidate(userId: number): string
  /** What earlier versions called an event to a hiring system: ledgers have these ids. */
  event(about: string): string
  /** What stands on the ledger for a comment's text: a bare digest of a level and a few words could be guessed. */
  comment(text: string): string
}

/** Throws CallerError for a key that is too short. */
export function checkHubKey(key: string): string {
  if (key.length < SHORTEST_KEY) throw new CallerError([keyIssue(key)])
  return key
}

export function useHubKey(key: string): HubKey {
  checkHubKey(key)
  const digest = (purpose: string, assignment: string) =>
    createHmac('sha256', key).update(`${purpose}\0${assignment}`).digest()
  return {
    seed: (assignment) => digest('seed', assignment).toString('hex'),
    pseudonym: (assignment) => {
      const bytes = digest('pseudonym', assignment)
      const colour = pick(COLOURS, bytes.readUInt8(0))
      const animal = pick(ANIMALS, bytes.readUInt8(1))
      return `${colour}-${animal}-${bytes.subarray(2, 4).toString('hex')}`
    },
    event: (about) => `evt_${digest('event', about).toString('hex').slice(0, 32)}`,
    comment: (text) => digest('comment', text.replaceAll('\r\n', '\n').trim()).toString('hex'),
    candidate: (userId) =>
      `candidate-${digest('candidate', String(userId)).toString('hex').slice(0, 8)}`,
    reviewer: (login) =>
      `reviewer-${digest('reviewer', login.toLowerCase()).toString('hex').slice(0, 8)}`,
  }
}

const OF_ANY_KEY = new RegExp(
  `\\b(?:(?:${oneOf(COLOURS)})-(?:${oneOf(ANIMALS)})-[0-9a-f]{4}|(?:candidate|reviewer)-[0-9a-f]{8})\\b`,
  'gi',
)

/** What a text has that a key may have made: pseudonyms, and what reports call people. The key may be gone. */
export function namesOfAnyKey(text: string): readonly string[] {
  return text.match(OF_ANY_KEY) ?? []
}

function oneOf(words: string): string {
  return words.replaceAll(' ', '|')
}

function pick(words: string, byte: number): string {
  const list = words.split(' ')
  return list[byte % list.length] ?? ''
}

function keyIssue(key: string) {
  const message =
    key === '' ? 'is missing' : `has ${key.length} characters, and ${SHORTEST_KEY} are needed`
  const hint =
    'Make one: openssl rand -hex 32. Keep it: seeds and pseudonyms are made from it, and SECURITY.md says what a change costs.'
  return problem('TAKEHOME_KEY', message, hint)
}

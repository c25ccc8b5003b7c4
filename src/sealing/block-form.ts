import type { ReviewAnswers } from './review-answers.ts'

/** Which review a block says it is: readable by everybody, and bound to what is sealed. */
export type BlockLabel = Pick<ReviewAnswers, 'pseudonym' | 'tree' | 'criteria' | 'reviewer'> & {
  /** The id of the key that it was sealed with. */
  readonly key: string
}

/** The parts of a block, in the order of its bytes. */
export interface BlockParts {
  /** The version, and the label in a field of one length: logins are longer and shorter. */
  readonly head: Uint8Array<ArrayBuffer>
  /** The point of the key that was made for this seal. */
  readonly point: Uint8Array<ArrayBuffer>
  /** The encrypted text with its tag. */
  readonly body: Uint8Array<ArrayBuffer>
}

export const VERSION = 1
// All three by which the length of a block is a multiple of three: then no bit of its Base64 is idle.
const HEAD = 243
const POINT = 65
const TAG = 16

/** What is sealed has a multiple of this length, so that lengths tell nothing up to it: about 8 kB of reasons. */
export const STEP = 8190
const MOST_STEPS = 5

const NAMES = ['key', 'pseudonym', 'tree', 'criteria', 'reviewer'] as const

/** Throws RangeError for a label that is too long; the names of a real one fit. */
export function writeHead(label: BlockLabel): Uint8Array<ArrayBuffer> {
  const text = NAMES.map((name) => label[name]).join('\n')
  const bytes = new TextEncoder().encode(text.padEnd(HEAD - 1))
  if (bytes.length !== HEAD - 1) throw new RangeError('the label of a review is too long')
  return Uint8Array.from([VERSION, ...bytes])
}

export function readLabel(head: Uint8Array): BlockLabel {
  const words = new TextDecoder().decode(head.slice(1)).trimEnd().split('\n')
  const [key = '', pseudonym = '', tree = '', criteria = '', reviewer = ''] = words
  return { key, pseudonym, tree, criteria, reviewer }
}

/** Null for bytes of another length than a block has. */
export function splitBlock(bytes: Uint8Array<ArrayBuffer>): BlockParts | null {
  const steps = (bytes.length - HEAD - POINT - TAG) / STEP
  if (!Number.isInteger(steps) || steps < 1 || steps > MOST_STEPS) return null
  const body = HEAD + POINT
  return { head: bytes.slice(0, HEAD), point: bytes.slice(HEAD, body), body: bytes.slice(body) }
}

/** Throws RangeError for more than a comment has room for: about 40 kB. */
export function pad(text: string, leastSteps = 1): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text)
  const steps = Math.max(leastSteps, Math.ceil(bytes.length / STEP))
  if (steps > MOST_STEPS) throw new RangeError('the reasons are too long together')
  const padded = new Uint8Array(steps * STEP).fill(0x20)
  padded.set(bytes)
  return padded
}

import { pad, writeHead } from './block-form.ts'
import { printBlock } from './block-text.ts'
import type { ReviewAnswers } from './review-answers.ts'
import { openReviewKey, type ReviewKey } from './review-key.ts'
import { INFO, REPLY, REPLY_KEY, SUITE } from './suite.ts'

/**
 * The block to paste as a comment on the review's pull request. Sealing the same answers again makes another
 * one. Throws RangeError for a key that is none, and for reasons that are too long together.
 */
export async function sealAnswers(answers: ReviewAnswers, key: ReviewKey): Promise<string> {
  return (await sealForReply(answers, key)).block
}

export interface SealedAnswers {
  readonly block: string
  /** Only whoever sealed this block and the hub know it: the hub's answer opens with it. */
  readonly replyKey: Uint8Array<ArrayBuffer>
}

/** The same, for somebody who waits for an answer. */
export async function sealForReply(answers: ReviewAnswers, key: ReviewKey): Promise<SealedAnswers> {
  const { pseudonym, tree, criteria, reviewer } = answers
  const head = writeHead({ key: key.id, pseudonym, tree, criteria, reviewer })
  const sender = await startSeal(key)
  const text = pad(JSON.stringify(answers.answers))
  const body = new Uint8Array(await sender.seal(text.buffer, head.buffer))
  const block = printBlock(joined(head, new Uint8Array(sender.enc), body))
  return { block, replyKey: new Uint8Array(await sender.export(REPLY, REPLY_KEY)) }
}

/** Makes the key that serves one seal and no other. Key and nonce of the seal follow from it. */
export async function startSeal(key: ReviewKey) {
  const recipientPublicKey = await openReviewKey(key)
  if (recipientPublicKey === null) throw new RangeError('this is no review key')
  return await SUITE.createSenderContext({ recipientPublicKey, info: INFO })
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

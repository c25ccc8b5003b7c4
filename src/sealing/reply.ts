import { pad } from './block-form.ts'
import { printBlock, readBlocks } from './block-text.ts'
import type { Verdict } from './verdict.ts'

const VERSION = 1
const NONCE = 12
const BODY = 1 + NONCE
const SECRET = 32
// A verdict of seven papers has about 9 kB, most of it the key's: so its length says nothing of the levels.
const LEAST_STEPS = 2

/**
 * The hub's answer to a block, in a block of its own that opens with that block's `replyKey` alone. The same
 * verdict on the same block is the same text, so that a run that is made again changes nothing.
 */
export async function sealReply(
  verdict: Verdict,
  replyKey: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const text = pad(JSON.stringify(verdict), LEAST_STEPS)
  const nonce = await nonceOf(text, replyKey)
  const body = await crypto.subtle.encrypt(how(nonce), await secretOf(replyKey, 'encrypt'), text)
  return printBlock(Uint8Array.from([VERSION, ...nonce, ...new Uint8Array(body)]), 'VERDICT')
}

/** The verdict that a text holds; null for one that is not whole, and for the answer to another block. */
export async function openReply(
  text: string,
  replyKey: Uint8Array<ArrayBuffer>,
): Promise<Verdict | null> {
  const [bytes, second] = readBlocks(text, 'VERDICT')
  if (!bytes || second !== undefined || bytes[0] !== VERSION) return null
  try {
    const secret = await secretOf(replyKey, 'decrypt')
    const body = await crypto.subtle.decrypt(how(bytes.slice(1, BODY)), secret, bytes.slice(BODY))
    return JSON.parse(new TextDecoder().decode(body)) as Verdict
  } catch {
    return null
  }
}

function how(iv: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv }
}

async function secretOf(replyKey: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt') {
  const raw = replyKey.slice(0, SECRET)
  return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [use])
}

/** It follows from the text: with one key, no nonce serves for two texts. */
async function nonceOf(text: Uint8Array<ArrayBuffer>, replyKey: Uint8Array<ArrayBuffer>) {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const raw = replyKey.slice(SECRET)
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, text)).slice(0, NONCE)
}

import { fromBase64, toBase64 } from './base64.ts'
import { SUITE } from './suite.ts'

/** The public half of the hub's key. A hub holds it as a file of JSON. */
export interface ReviewKey {
  readonly version: 1
  /** The first 16 hex digits of the SHA-256 of the point. */
  readonly id: string
  /** The point on P-256, as in a JSON Web Key: 32 bytes each, in base64url. */
  readonly x: string
  readonly y: string
}

/** Node and browsers name this type differently. */
type SubtleKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

export interface ReviewKeyPair {
  readonly key: ReviewKey
  readonly secret: SubtleKey
}

/**
 * The pair that follows from 32 secret bytes, by DeriveKeyPair of RFC 9180, section 7.1.3. For Node: not
 * every browser finds the point of a secret number.
 */
export async function deriveReviewKey(seed: Uint8Array<ArrayBuffer>): Promise<ReviewKeyPair> {
  const { publicKey, privateKey } = await SUITE.kem.deriveKeyPair(seed.slice().buffer)
  const point = new Uint8Array(await SUITE.kem.serializePublicKey(publicKey))
  const [x, y] = [base64url(point.slice(1, 33)), base64url(point.slice(33))]
  return { key: { version: 1, id: await idOf(point), x, y }, secret: privateKey }
}

/** The key to seal with; null for what is none, or has the id of another one. */
export async function openReviewKey({ id, x, y }: ReviewKey): Promise<SubtleKey | null> {
  const halves = [x, y].map((half) => fromBase64(half.replaceAll('-', '+').replaceAll('_', '/')))
  const point = Uint8Array.from([4, ...halves.flatMap((half) => [...(half ?? [])])])
  if (point.length !== 65 || (await idOf(point)) !== id) return null
  try {
    return await SUITE.kem.deserializePublicKey(point.buffer)
  } catch {
    return null
  }
}

async function idOf(point: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', point))
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function base64url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

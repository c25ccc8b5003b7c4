import { hkdfSync } from 'node:crypto'
import { parseJson } from '../input/parse-json.ts'
import {
  deriveReviewKey,
  openReviewKey,
  type ReviewKey,
  type ReviewKeyPair,
} from '../sealing/review-key.ts'

// Every review of a hub asks for the same pair.
const pairs = new Map<string, Promise<ReviewKeyPair>>()

/** The pair that follows from TAKEHOME_KEY, apart from all else that does. */
export function hubReviewKey(hubKey: string): Promise<ReviewKeyPair> {
  const pair = pairs.get(hubKey) ?? derivePair(hubKey)
  pairs.set(hubKey, pair)
  return pair
}

async function derivePair(hubKey: string): Promise<ReviewKeyPair> {
  const seed = hkdfSync('sha256', hubKey, '', 'takehome review page', 32)
  return await deriveReviewKey(new Uint8Array(seed))
}

export function printReviewKey(key: ReviewKey): string {
  return `${JSON.stringify(key, null, 2)}\n`
}

/** What the file holds; null for what is no key, or one by the id of another. */
export async function parseReviewKey(text: string): Promise<ReviewKey | null> {
  const { version, id, x, y } = Object(parseJson(text))
  if (version !== 1 || ![id, x, y].every((part) => typeof part === 'string')) return null
  const key = { version, id, x, y } as const
  return (await openReviewKey(key)) === null ? null : key
}

import { hkdfSync } from 'node:crypto'
import { deriveReviewKey, type ReviewKeyPair } from '../sealing/review-key.ts'

/** The pair that follows from TAKEHOME_KEY, apart from all else that does. */
export async function hubReviewKey(hubKey: string): Promise<ReviewKeyPair> {
  const seed = hkdfSync('sha256', hubKey, '', 'takehome review page', 32)
  return await deriveReviewKey(new Uint8Array(seed))
}

import { isUtf8 } from 'node:buffer'
import { verify } from '@octokit/webhooks-methods'

const SIGNATURE = /^sha256=[0-9a-f]{64}$/

/** Whether the sender of exactly these bytes knows the secret. Compared in constant time. */
export async function isSigned(
  bytes: Buffer,
  signature: string | readonly string[] | undefined,
  secret: string,
): Promise<boolean> {
  if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return false
  // The library signs text. Bytes that are no UTF-8 could be read as the text of other bytes.
  if (bytes.length === 0 || !isUtf8(bytes)) return false
  return await verify(secret, bytes.toString('utf8'), signature)
}

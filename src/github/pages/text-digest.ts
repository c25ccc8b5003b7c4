import { createHash } from 'node:crypto'

/** SHA-256 of a comment's text. GitHub may hand it back with other line ends and without a trailing blank. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('hex')
}

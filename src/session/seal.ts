import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { WorldError } from '../input/bad-news.ts'
import { parseJson } from '../input/parse-json.ts'

/** Keeps what a reviewer gave from everybody who can read the ledger, until all may see it. */
export interface Seal {
  readonly close: (value: unknown, about: string) => string
  /** Throws WorldError for what this hub's key did not seal, or not about this. */
  readonly open: (sealed: string, about: string) => unknown
}

const [NONCE, TAG] = [12, 16]
// As coarse as the blocks that reviewers send, so that the length tells nothing of what was written.
const BLOCK = 8192

/** AES-256-GCM under a key of its own; what it is about is bound to it, so that none can stand for another. */
export function sealWith(hubKey: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', hubKey, '', 'takehome review', 32))
  return {
    close: (value, about) => {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
      const text = JSON.stringify(value)
      const bytes = Buffer.byteLength(text)
      const padded = text + ' '.repeat(Math.ceil(bytes / BLOCK) * BLOCK - bytes)
      const body = Buffer.concat([cipher.update(padded, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
    },
    open: (sealed, about) => {
      const bytes = Buffer.from(sealed, 'base64')
      const nonce = bytes.subarray(0, NONCE)
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce)
          .setAAD(Buffer.from(about))
          .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
        const body = decipher.update(bytes.subarray(NONCE + TAG))
        return parseJson(Buffer.concat([body, decipher.final()]).toString('utf8'))
      } catch (cause) {
        const detail =
          'a sealed review was not made with this TAKEHOME_KEY, or was changed by hand; put back the key or the record'
        throw new WorldError(detail, { code: 'ledger', cause })
      }
    },
  }
}

import { createHmac } from 'node:crypto'

/** A secret as Standard Webhooks writes it: `whsec_` and the key in base64. Null for anything else. */
export function readSecret(text: string): Buffer | null {
  const [, base64 = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? []
  const key = Buffer.from(base64, 'base64')
  // Standard Webhooks asks for 24 to 64 bytes.
  return key.length >= 24 && key.length <= 64 ? key : null
}

/**
 * The headers of one delivery, as Standard Webhooks has them: https://www.standardwebhooks.com. `seconds` since
 * 1970.
 */
export function signedHeaders(
  key: Buffer,
  id: string,
  seconds: number,
  body: string,
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'user-agent': 'takehome',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}

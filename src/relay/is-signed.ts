const SIGNATURE = /^sha256=([0-9a-f]{64})$/
const HMAC = { name: 'HMAC', hash: 'SHA-256' }

/** Whether the sender of exactly these bytes knows the secret. WebCrypto compares in constant time. */
export async function isSigned(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string | null,
  secret: string,
): Promise<boolean> {
  const hex = SIGNATURE.exec(signature ?? '')?.[1]
  if (hex === undefined || bytes.length === 0) return false
  const key = await crypto.subtle.importKey('raw', utf8(secret), HMAC, false, ['verify'])
  return await crypto.subtle.verify(HMAC.name, key, bytesOf(hex), bytes)
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

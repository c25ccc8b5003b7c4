// DER of `version 0, rsaEncryption`, which stands before the key in PKCS#8 (RFC 5958, RFC 8017).
const RSA_HEADER = [
  0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01,
  0x05, 0x00,
]
const PKCS1 = /-----BEGIN RSA PRIVATE KEY-----(.*?)-----END RSA PRIVATE KEY-----/s
const PKCS8 = /-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----/s
const SEQUENCE = 0x30
const OCTET_STRING = 0x04
const LINE = /.{1,64}/g

/**
 * A PEM key as WebCrypto takes it, PKCS#8. GitHub hands out PKCS#1, and asking everybody to convert theirs
 * with openssl is a step that fails. Also mends keys whose line ends became `\n` or blanks on the way
 * into a variable. Null for what is neither form.
 */
export function pkcs8Key(pem: string): string | null {
  const text = pem.replaceAll('\\n', '\n')
  const plain = PKCS8.exec(text)?.[1]
  if (plain !== undefined) return framed(plain.replace(/\s+/g, ''))
  const inner = PKCS1.exec(text)?.[1]
  const der = inner === undefined ? null : fromBase64(inner.replace(/\s+/g, ''))
  if (der === null) return null
  return framed(toBase64(element(SEQUENCE, [...RSA_HEADER, ...element(OCTET_STRING, der)])))
}

/** A type, the length of the content, the content. */
function element(type: number, content: readonly number[]): readonly number[] {
  const { length } = content
  if (length < 0x80) return [type, length, ...content]
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff]
  return [type, 0x80 + bytes.length, ...bytes, ...content]
}

function framed(base64: string): string {
  const lines = base64.match(LINE) ?? []
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'].join('\n')
}

function fromBase64(base64: string): readonly number[] | null {
  try {
    return Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

function toBase64(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes))
}

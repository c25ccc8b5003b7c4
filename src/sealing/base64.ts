/** Base64 by what browsers and Node both have. */
export function toBase64(bytes: Uint8Array): string {
  // One character a byte; all at once would be more arguments than a call may have.
  return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''))
}

/** Null for what is no Base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

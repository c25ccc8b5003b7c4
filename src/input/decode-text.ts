import { detect } from 'chardet'

/** The text of a UTF-8 file without its byte order mark, or null when it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  return decodeAs(bytes, 'utf-8')
}

export interface Prose {
  readonly text: string
  /** What the bytes were taken for: one of our own words for it. */
  readonly encoding: string
}

/**
 * A text for people, such as a write-up or a table, in whatever encoding an editor or a spreadsheet chose;
 * null for what is no text in any. An encoding that the bytes do not tell is guessed by their statistics.
 */
export function decodeProse(bytes: Uint8Array): Prose | null {
  const text = decodeText(bytes)
  if (text !== null && !text.includes('\0')) return { text, encoding: 'UTF-8' }
  const encoding = utf16(bytes) ?? detect(bytes)
  const read = encoding === null ? null : decodeAs(bytes, encoding)
  return read === null || NO_TEXT.test(read) ? null : { text: read, encoding: encoding ?? '' }
}

// Control characters that no text of several lines has, and what stands for a byte that is none.
const NO_TEXT = /(?![\t\n\f\r])\p{Cc}|\ufffd/u

/** By its byte order mark, or by a zero in every other one of its first bytes. */
function utf16(bytes: Uint8Array): string | null {
  const start = [...bytes.subarray(0, 64)]
  const zeros = (rest: number) => start.filter((byte, at) => byte === 0 && at % 2 === rest).length
  const half = start.length / 2
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (half > 1 && zeros(1) > half / 2))
    return 'UTF-16LE'
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (half > 1 && zeros(0) > half / 2))
    return 'UTF-16BE'
  return null
}

/** The text of a Python file: UTF-8, or what its first lines declare; null where Python would refuse it. */
export function decodePython(bytes: Uint8Array): string | null {
  const text = decodeText(bytes)
  if (text !== null) return text
  const declared = declaredEncoding(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000)))
  return declared === null ? null : decodeAs(bytes, PYTHON_NAMES[declared] ?? declared)
}

// Python's names that the web does not have.
const PYTHON_NAMES: Readonly<Record<string, string>> = {
  'latin-1': 'latin1',
  'iso-latin-1': 'latin1',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
}

/** The encoding other than UTF-8 that the first lines of a Python file declare (PEP 263); null for none. */
export function declaredEncoding(text: string): string | null {
  const start = text.slice(0, 1_000).split(/\r\n?|\n/, 2)
  const names = start.map((line) => /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1])
  const name = names
    .find((one) => one !== undefined)
    ?.toLowerCase()
    .replaceAll('_', '-')
  return name === undefined || /^utf-?8(?:-sig)?$/.test(name) ? null : name
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

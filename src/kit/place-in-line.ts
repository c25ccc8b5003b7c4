import type { SmallChange } from './small-change.ts'

/** Which of several equal places in its line a change is about, from 1; null where there is only one. */
export function placeInLine(source: string, change: SmallChange): number | null {
  const bytes = new TextEncoder().encode(source)
  const before = decode(bytes.subarray(0, change.start))
  // What is left out may begin in an earlier line than the words that are named.
  const ends = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]
  const from = ends[change.line - 1] ?? 0
  const line = source.slice(from).split(/[\r\n]/, 1)[0] ?? ''
  const start = before.length - from
  const end = start + decode(bytes.subarray(change.start, change.end)).length
  const places = [...line.matchAll(asToken(change.before))].map(({ index }) => index)
  const at = places.findIndex((place) => place < end && place + change.before.length > start)
  return places.length < 2 || at < 0 ? null : at + 1
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** The text where a reader sees it stand alone: no `<` of `<=`, no 1 of 11 or 1.5. */
function asToken(text: string): RegExp {
  const [first, last] = [text.at(0) ?? '', text.at(-1) ?? '']
  const open = isWord(first) ? '(?<![\\p{L}\\p{N}_])(?<!\\d\\.)' : '(?<![<>=!*/%&|-])'
  const close = isWord(last) ? '(?![\\p{L}\\p{N}_])(?!\\.\\d)' : '(?![<>=*/&|])'
  return new RegExp(`${open}${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${close}`, 'gu')
}

function isWord(letter: string): boolean {
  return /[\p{L}\p{N}_]/u.test(letter)
}

import { callerError } from '../../input/bad-news.ts'

const LINK = /^([a-z]+-[a-z]+-[0-9a-f]{4}) (https?:\/\/[^\s()<>]+)$/

/** Pseudonym to address, a line each. A line of a page that was not uploaded has blanks alone, or no address. */
export function parseLinks(text: string): ReadonlyMap<string, string> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes(' '))
  return new Map(lines.map(parseLink))
}

function parseLink(line: string): readonly [string, string] {
  const [, pseudonym, address] = LINK.exec(line) ?? []
  if (pseudonym !== undefined && address !== undefined) return [pseudonym, address]
  const hint = 'Give a line for each page: the pseudonym of its review, a blank and its address.'
  throw callerError('links', `"${line}" is not a pseudonym with an address`, hint)
}

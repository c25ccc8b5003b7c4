import { plainCharacters } from '../scorecard/plain-characters.ts'

/** One line in which every character can be seen. Soft hyphens and the marks of an emoji hide nothing. */
export function visible(text: string): string {
  const line = text.replace(/\u00AD|\uFE0E|\uFE0F/g, '').replace(/\s/g, ' ')
  return plainCharacters(line, line.length)
}

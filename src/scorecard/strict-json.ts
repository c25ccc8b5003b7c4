import type { Result } from '../input/config-issue.ts'
import { parseJson } from '../input/parse-json.ts'

export interface JsonLimits {
  readonly depth: number
  /** For each single text, names of fields too. */
  readonly chars: number
}

// In a text that is JSON, whatever stands between two of these is a number, a word or a blank.
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g

/**
 * JSON from somebody who means harm. `JSON.parse` takes the last of two fields with one name, where
 * another reader takes the first; here there is one reading or none.
 */
export function parseStrictJson(text: string, limits: JsonLimits): Result<unknown, string> {
  const value = parseJson(text)
  if (value === undefined) return { ok: false, error: 'it is not JSON' }
  const problem = findProblem(text, limits)
  return problem === null ? { ok: true, value } : { ok: false, error: problem }
}

function findProblem(text: string, limits: JsonLimits): string | null {
  const open: Set<string>[] = []
  for (const [token, isName] of text.matchAll(TOKEN)) {
    const problem = readToken(token, isName !== undefined, open, limits)
    if (problem !== null) return problem
  }
  return null
}

function readToken(
  token: string,
  isName: boolean,
  open: Set<string>[],
  { depth, chars }: JsonLimits,
): string | null {
  if (token === '}' || token === ']') open.pop()
  else if (token === '{' || token === '[') {
    open.push(new Set())
    if (open.length > depth) return 'it is nested too deeply'
  } else if (token.length > chars) return 'a text in it is too long'
  else if (isName && !remember(open.at(-1), token)) return 'a field is there twice'
  return null
}

/** The same name can be written in many ways, if a backslash is among its letters. */
function remember(names: Set<string> | undefined, token: string): boolean {
  const quoted = token.slice(0, token.lastIndexOf('"') + 1)
  const name: string = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1)
  if (names?.has(name) === true) return false
  names?.add(name)
  return true
}

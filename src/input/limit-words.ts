const least = (limit: number, what: string) =>
  limit === 1 ? 'must not be empty' : `must have at least ${limit} ${what}`

const entries = (limit: number) => (limit === 1 ? 'entry' : 'entries')
const characters = (limit: number) => (limit === 1 ? 'character' : 'characters')

/** What each limit of a JSON Schema asks for, in words. */
const LIMITS: Readonly<Record<string, (limit: number) => string>> = {
  minProperties: (limit) => least(limit, entries(limit)),
  minItems: (limit) => least(limit, entries(limit)),
  minLength: (limit) => least(limit, characters(limit)),
  maxProperties: (limit) => `must have at most ${limit} ${entries(limit)}`,
  maxItems: (limit) => `must have at most ${limit} ${entries(limit)}`,
  maxLength: (limit) => `must have at most ${limit} ${characters(limit)}`,
  minimum: (limit) => `must be at least ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  exclusiveMinimum: (limit) => `must be more than ${limit}`,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
}

/** Null for what is no limit. */
export function limitWords(keyword: string, limit: number): string | null {
  return LIMITS[keyword]?.(limit) ?? null
}

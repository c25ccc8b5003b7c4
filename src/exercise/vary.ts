import { createHmac } from 'node:crypto'
import type { ConfigIssue } from '../input/config-issue.ts'
import { problem } from '../input/config-issue.ts'
import type { Convention, Options } from './convention.ts'
import { type Cut, findCuts } from './cuts.ts'

// As many bytes of a digest as a number holds exactly.
const BYTES = 6
const RANGE = 256 ** BYTES

/** The options that the shipped files follow. */
export function shippedOptions(conventions: readonly Convention[]): Options {
  return Object.fromEntries(conventions.map(({ id, shipped }) => [id, shipped]))
}

/** How many variants there are, with the shipped one. */
export function countVariants(conventions: readonly Convention[]): number {
  return conventions.reduce((product, { options }) => product * options.length, 1)
}

/** The variants that differ from the shipped one by a single option. */
export function nearestVariants(conventions: readonly Convention[]): readonly Options[] {
  const shipped = shippedOptions(conventions)
  return conventions.flatMap((convention) =>
    convention.options
      .filter((option) => option !== convention.shipped)
      .map((option) => ({ ...shipped, [convention.id]: option })),
  )
}

/** What a variant is drawn for: an exercise of the whole team, or one assignment of it. */
export function variantLabel(exercise: string, assignment: string | null): string {
  return assignment === null ? `team\0${exercise}` : `candidate\0${exercise}\0${assignment}`
}

/**
 * Draws the options of a variant from a secret, for one label. Each variant but the shipped one is as
 * likely as any other, and none can be told from that of another label without the secret.
 * Source: HMAC-SHA256 (RFC 2104) as a random function; numbers beyond the last whole multiple are drawn again.
 */
export function drawOptions(
  conventions: readonly Convention[],
  secret: string,
  label: string,
): Options {
  const others = countVariants(conventions) - 1
  if (others < 1) return shippedOptions(conventions)
  const limit = RANGE - (RANGE % others)
  for (let attempt = 0; ; attempt += 1) {
    const hash = createHmac('sha256', secret).update(`variant\0${label}\0${attempt}`).digest()
    const drawn = hash.readUIntBE(0, BYTES)
    if (drawn < limit) return otherOptions(conventions, drawn % others)
  }
}

/** A variant by its number among those that are not shipped; the shipped one would be the last. */
function otherOptions(conventions: readonly Convention[], number: number): Options {
  let rest = number
  const chosen = conventions.map(({ id, shipped, options }) => {
    const ways = [...options.filter((option) => option !== shipped), shipped]
    const option = ways[rest % ways.length] ?? shipped
    rest = Math.floor(rest / ways.length)
    return [id, option] as const
  })
  return Object.fromEntries(chosen)
}

/** What keeps options from being those of a variant: an id or an option that is not known, or is missing. */
export function optionIssues(
  conventions: readonly Convention[],
  options: Options,
  where: string,
): readonly ConfigIssue[] {
  const ids = conventions.map(({ id }) => id)
  const hint = `Known conventions: ${ids.join(', ') || 'none'}.`
  return [
    ...Object.keys(options)
      .filter((id) => !ids.includes(id))
      .map((id) => problem(where, `the exercise has no convention "${id}"`, hint)),
    ...conventions.flatMap(({ id, options: known }) => {
      const option = options[id]
      if (option !== undefined && known.includes(option)) return []
      const message =
        option === undefined ? `no option of ${id}` : `"${option}" is not an option of ${id}`
      return [problem(where, message, `Choose one of ${known.join(', ')}.`)]
    }),
  ]
}

/**
 * The texts of a variant, by place; those of files that hold no convention are as shipped.
 * The conventions fit the texts (`parseConventions`), and the options the conventions (`optionIssues`).
 */
export function varyTexts(
  texts: ReadonlyMap<string, string>,
  conventions: readonly Convention[],
  options: Options,
): ReadonlyMap<string, string> {
  const { cuts } = findCuts(conventions, texts)
  return new Map(
    [...texts].map(([file, text]) => [file, replaceCuts(text, cuts.get(file) ?? [], options)]),
  )
}

function replaceCuts(text: string, cuts: readonly Cut[], options: Options): string {
  const parts = cuts.map(({ convention, start, texts }, index) => {
    const kept = text.slice(cuts[index - 1]?.end ?? 0, start)
    return kept + (texts[options[convention] ?? ''] ?? '')
  })
  return parts.join('') + text.slice(cuts.at(-1)?.end ?? 0)
}

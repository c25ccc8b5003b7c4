import { getBooleanInput, getInput } from '@actions/core'
import { inputsOf, VERBS } from '../commands/table/verbs.ts'
import { type Verb, type VerbOption, type Words, wordsOf } from '../commands/verb/verb.ts'
import { type ConfigIssue, problem, type Result } from '../input/config-issue.ts'
import { nearestName } from './nearest-name.ts'

// A runner hands an input over as INPUT_<NAME>, blanks as underscores.
const PREFIX = 'INPUT_'

/**
 * Reads a verb's inputs from the environment of a runner; everything wrong is listed at once. A runner only
 * warns of an input that an action does not declare, and hands it over all the same: here it is refused, for
 * a misspelt `dry-run` would invite people.
 */
export function readInputs(
  verb: Verb,
  env: Readonly<Record<string, string | undefined>>,
): Result<Words, readonly ConfigIssue[]> {
  const inputs = inputsOf(verb)
  const read = inputs.map((input) => [input.name, inputText(input)] as const)
  const issues = [
    ...unknownInputs(verb, env),
    ...read.flatMap(([, value]) => (value.ok ? [] : [value.error])),
  ]
  if (issues.length > 0) return { ok: false, error: issues }
  const typed = read.map(([name, value]) => [name, value.ok ? value.value : ''] as const)
  return { ok: true, value: wordsOf(Object.fromEntries(typed)) }
}

function inputText({ name, value, default: fallback = '' }: VerbOption) {
  const text = getInput(name)
  if (value === null) return switchOf(name, text)
  return { ok: true as const, value: text || fallbackFor(fallback) }
}

/** A runner fills in defaults itself. Outside one, an expression of GitHub's is no value. */
function fallbackFor(text: string): string {
  return text.startsWith('${{') ? '' : text
}

/** YAML's own booleans and nothing else: `yes`, `1` and `on` are refused, never taken for "no". */
function switchOf(name: string, text: string) {
  if (text === '') return { ok: true as const, value: '' }
  try {
    return { ok: true as const, value: getBooleanInput(name) ? 'true' : '' }
  } catch {
    const message = `"${text}" is neither true nor false`
    return { ok: false as const, error: problem(name, message, 'Use true or false.') }
  }
}

function unknownInputs(
  verb: Verb,
  env: Readonly<Record<string, string | undefined>>,
): readonly ConfigIssue[] {
  const known = inputsOf(verb).map(({ name }) => name)
  const variables = new Set(known.map((name) => variableOf(name)))
  return Object.keys(env)
    .filter((variable) => variable.startsWith(PREFIX) && !variables.has(variable))
    .sort()
    .map((variable) => {
      const name = variable.slice(PREFIX.length).toLowerCase()
      return problem(name, `is not an input of ${verb.name}`, adviceOn(name, verb, known))
    })
}

function variableOf(name: string): string {
  return PREFIX + name.replaceAll(' ', '_').toUpperCase()
}

function adviceOn(name: string, verb: Verb, known: readonly string[]): string {
  if (name === 'command')
    return 'Each verb is an Action of its own: uses: <owner>/takehome/<verb>@<commit>.'
  const nearest = nearestName(name, known)
  if (nearest !== null) return `Did you mean ${nearest}?`
  const owners = VERBS.filter((other) => other.action !== null && other !== verb)
    .filter((other) => inputsOf(other).some((input) => input.name === name))
    .map((other) => other.name)
  if (owners.length > 0) return `It belongs to ${owners.join(', ')}. Remove it here.`
  return known.length === 0 ? 'Remove it.' : `Use ${known.join(', ')}.`
}

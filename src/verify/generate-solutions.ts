import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { decodeText } from '../input/decode-text.ts'
import { ownLibraries } from '../judge/own-libraries.ts'
import type { FoundChanges } from '../kit/small-change.ts'
import type { TokenList } from '../similarity/work.ts'

/** A small change of the reference that hidden tests have to notice. */
export interface Mutant {
  /** The function it is in; empty outside of any. */
  readonly where: string
  /** 1-based, in `reference.py`. */
  readonly line: number
  /** The first line of the statement that was changed. */
  readonly statement: string
  readonly change: string
  readonly kind: MutantKind
  readonly source: string
}

/** `plain`, or what a seed may decide: a limit that changes sides, and the slips of `slips.py`. */
export type MutantKind = 'plain' | 'boundary' | 'guard' | 'rows' | 'binned' | 'zeroed'

export interface Cheat {
  readonly name: string
  readonly source: string
}

/** Python's own syntax tree changes Python best; these programs run the exercise's own files alone. */
export interface Python {
  readonly python: string
  /** The folder of these programs: `src/verify/python` of the installation. */
  readonly programs: string
}

export async function generateMutants(
  where: Python,
  reference: string,
): Promise<readonly Mutant[]> {
  return await ask(where, 'mutants', reference)
}

/** A module that ends its process where one function begins. */
export interface Tripwire {
  readonly where: string
  readonly source: string
}

/** One for each function of the reference. */
export async function layTripwires(where: Python, reference: string): Promise<readonly Tripwire[]> {
  return await ask(where, 'tripwires', reference)
}

/** Modules that know what the template's public tests give away, and nothing else. */
export async function writeCheats(
  where: Python,
  files: ReadonlyMap<string, Uint8Array>,
  module: string,
  reference: string,
): Promise<readonly Cheat[]> {
  const python = [...files].filter(([path]) => path.endsWith('.py'))
  const template = Object.fromEntries(python.map(([path, bytes]) => [path, decodeText(bytes)]))
  return await ask(where, 'cheats', JSON.stringify({ template, module, reference }))
}

/** Small changes of a candidate's module, which is parsed and not run. What kills the parser is unreadable. */
export async function findChanges(where: Python, source: string): Promise<FoundChanges> {
  const answer = await answerOf(where, 'small_changes', source)
  return answer.text === '' ? { problem: 'unreadable', changes: [] } : JSON.parse(answer.text)
}

/** A candidate's module as tokens, without what the template gives. It is parsed and not run. */
export async function readTokens(
  where: Python,
  source: string,
  template: string,
): Promise<TokenList> {
  const answer = await answerOf(where, 'code_tokens', JSON.stringify({ source, template }))
  return answer.text === '' ? { problem: 'unreadable', tokens: [] } : JSON.parse(answer.text)
}

const BOOT =
  'import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)'

async function ask<T>(where: Python, program: string, input: string): Promise<readonly T[]> {
  const { text: answer, complaint } = await answerOf(where, program, input)
  if (answer === '') throw new Error(`${program}.py gave no answer: ${complaint}`)
  return JSON.parse(answer)
}

async function answerOf({ python, programs }: Python, program: string, input: string) {
  const child = spawn(python, ['-I', '-B', '-c', BOOT, programs, program], {
    env: ownLibraries(python),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // One that died while it was told something has no answer, which is what counts.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [answer, complaint] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { text: answer, complaint }
}

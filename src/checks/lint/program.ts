/**
 * The linter's own process. A hostile source can exhaust its stack, its memory or its time, so it
 * holds nothing but the linter, and its parent may end it at any moment.
 */
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs'
import type { LintFinding } from '../evidence.ts'
import { lintOptions, MAX_FINDINGS } from './lint-rules.ts'
import type { SyntaxNeed } from './linter.ts'
import { neutralise } from './neutralise.ts'

const MAX_MESSAGE_CHARS = 200

let workspace = new Workspace(lintOptions([]), PositionEncoding.Utf16)
let owned = ''
// To the oldest Python that the linter knows, each newer syntax is a mistake, with the version that has it.
const oldest = new Workspace(
  { 'target-version': 'py37', lint: { select: [] } },
  PositionEncoding.Utf16,
)
const NEED = /^(?:Cannot )?(.+?) on Python 3\.7 \(syntax was added in Python (3\.\d+)\)$/
const MAX_NEEDS = 100

interface Diagnostic {
  readonly code: string | null
  readonly message: string
  readonly start_location: { readonly row: number }
}

interface Question {
  readonly id: number
  readonly source: string
  readonly own: readonly string[]
}

process.on('message', ({ id, source, own }: Question) => {
  process.send?.({ id, ...answer(source, own), spent: spent() })
})
process.send?.({ ready: true })

/** [processor seconds, page faults] of this process so far. */
function spent(): readonly [number, number] {
  const { userCPUTime, systemCPUTime, minorPageFault } = process.resourceUsage()
  return [(userCPUTime + systemCPUTime) / 1e6, minorPageFault]
}

type Answer =
  | { readonly findings: readonly LintFinding[]; readonly needs: readonly SyntaxNeed[] }
  | { readonly refused: true; readonly needs: readonly SyntaxNeed[] }
  | { readonly failed: true }

/** A source that is refused has done no harm; after a failure the linter's own state is unknown. */
function answer(source: string, own: readonly string[]): Answer {
  try {
    const inert = neutralise(source).source
    const diagnostics: readonly Diagnostic[] = workspaceFor(own).check(inert)
    const needs = syntaxNeeds(oldest.check(inert))
    if (diagnostics.some(({ code }) => code === null || code === 'invalid-syntax')) {
      return { refused: true, needs }
    }
    return { findings: diagnostics.slice(0, MAX_FINDINGS).map(finding), needs }
  } catch {
    return { failed: true }
  }
}

/** One exercise asks for all of its sources alike. */
function workspaceFor(own: readonly string[]): Workspace {
  if (own.join() !== owned) {
    workspace = new Workspace(lintOptions(own), PositionEncoding.Utf16)
    owned = own.join()
  }
  return workspace
}

/** The newest first: a list that was cut short still has what is missing most. */
function syntaxNeeds(diagnostics: readonly Diagnostic[]): readonly SyntaxNeed[] {
  return diagnostics
    .flatMap(({ message, start_location }) => {
      const [, what = '', since = ''] = NEED.exec(message) ?? []
      // Without the marks of code, and without the verb: `type alias statement`.
      const words = what.replace(/[^A-Za-z0-9_.,()[\] -]/g, '').replace(/^use (?:an? )?/, '')
      return since === '' ? [] : [{ what: words.slice(0, 80), since, line: start_location.row }]
    })
    .sort((a, b) => Number(b.since.slice(2)) - Number(a.since.slice(2)))
    .slice(0, MAX_NEEDS)
}

function finding({ code, message, start_location }: Diagnostic): LintFinding {
  return {
    rule: code ?? '',
    message: message.slice(0, MAX_MESSAGE_CHARS),
    line: start_location.row,
  }
}

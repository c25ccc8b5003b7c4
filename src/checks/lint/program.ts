/**
 * The linter's own process. A hostile source can exhaust its stack, its memory or its time, so it
 * holds nothing but the linter, and its parent may end it at any moment.
 */
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs'
import type { LintFinding } from '../evidence.ts'
import { LINT_OPTIONS } from './lint-rules.ts'
import { neutralise } from './neutralise.ts'

// A source with more findings than this has lost all its points at any length.
const MAX_FINDINGS = 20_000
const MAX_MESSAGE_CHARS = 200

const workspace = new Workspace(LINT_OPTIONS, PositionEncoding.Utf16)

interface Diagnostic {
  readonly code: string | null
  readonly message: string
  readonly start_location: { readonly row: number }
}

process.on('message', ({ id, source }: { readonly id: number; readonly source: string }) => {
  process.send?.({ id, ...answer(source) })
})
process.send?.({ ready: true })

type Answer =
  | { readonly findings: readonly LintFinding[] }
  | { readonly refused: true }
  | { readonly failed: true }

/** A source that is refused has done no harm; after a failure the linter's own state is unknown. */
function answer(source: string): Answer {
  try {
    const diagnostics: readonly Diagnostic[] = workspace.check(neutralise(source).source)
    if (diagnostics.some(({ code }) => code === null || code === 'invalid-syntax')) {
      return { refused: true }
    }
    return { findings: diagnostics.slice(0, MAX_FINDINGS).map(finding) }
  } catch {
    return { failed: true }
  }
}

function finding({ code, message, start_location }: Diagnostic): LintFinding {
  return {
    rule: code ?? '',
    message: message.slice(0, MAX_MESSAGE_CHARS),
    line: start_location.row,
  }
}

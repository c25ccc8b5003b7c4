import type { WorkflowTemplate } from '@actions/workflow-parser'

/** A workflow file, read but not evaluated. */
export interface Workflow {
  /** Its name in `.github/workflows`. */
  readonly file: string
  readonly name: string
  readonly events: WorkflowTemplate['events']
  readonly permissions: Template | undefined
  readonly env: Template
  readonly concurrency: Template | undefined
  readonly jobs: readonly Job[]
  /** What a workflow that calls this one may read of its jobs. */
  readonly outputs: Template
}

export interface Job {
  readonly id: string
  readonly needs: readonly string[]
  /** An expression; `success()` where the file has none. */
  readonly when: string
  readonly permissions: Template | undefined
  /** Declared data; nothing here is stopped by it. */
  readonly timeoutMinutes: Template | undefined
  readonly environment: Template | undefined
  readonly concurrency: Template | undefined
  readonly strategy: Template
  readonly continueOnError: Template
  readonly env: Template
  readonly outputs: Template
  /** The file of a workflow of the same repository; null for a job with steps. */
  readonly calls: string | null
  /** For the workflow that it calls. */
  readonly with: Template
  readonly secrets: Template
  readonly steps: readonly Step[]
}

export interface Step {
  /** Undefined where the file gives none. */
  readonly id: string | undefined
  readonly name: Template | undefined
  readonly when: string
  readonly uses: string | undefined
  readonly run: Template | undefined
  readonly with: Template
  readonly env: Template
  readonly shell: Template | undefined
  readonly workingDirectory: Template | undefined
  readonly continueOnError: Template
}

/** A value of the file, in which expressions wait for what they speak of. */
export type Template =
  | string
  | number
  | boolean
  | null
  | Expression
  | readonly Template[]
  | { readonly [name: string]: Template }

export class Expression {
  /** Without its braces. */
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export function isMapping(
  template: Template | undefined,
): template is { readonly [name: string]: Template } {
  if (typeof template !== 'object' || template === null) return false
  return !Array.isArray(template) && !(template instanceof Expression)
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { type Contexts, evaluate } from './evaluate.ts'
import type { JobMachine } from './job-machine.ts'
import { type ProcessEnd, runProcess } from './start-process.ts'

interface ActionYaml {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const OWN = /^[^/]+\/takehome(?:\/(?<verb>[a-z-]+))?@[0-9a-f]{40}$/

/** The folder of one of our Actions, as a step's `uses` names it; undefined for another's. */
export function ownActionFolder(uses: string): string | undefined {
  const found = OWN.exec(uses)
  return found === null ? undefined : (found.groups?.['verb'] ?? '.')
}

/**
 * Runs one of our Actions as a runner does: the bundle that its action.yml starts, in a process of its own,
 * its inputs as variables, with the defaults. An input that is not declared is handed over too; GitHub only warns.
 */
export async function runOwnAction(
  machine: JobMachine,
  action: string,
  inputs: Readonly<Record<string, string>>,
  contexts: Contexts,
  env: Readonly<Record<string, string>>,
): Promise<ProcessEnd> {
  const folder = join(machine.root, action)
  const manifest = load(await readFile(join(folder, 'action.yml'), 'utf8')) as ActionYaml
  const defaults = Object.entries(manifest.inputs ?? {}).map(([name, input]) => {
    return [name, defaultOf(input.default, contexts)] as const
  })
  return await runProcess({
    program: process.execPath,
    arguments: [join(folder, manifest.runs.main)],
    folder: machine.workspace,
    env: {
      ...env,
      // Python and the sandbox are those of the machine that the tests run on.
      PATH: process.env['PATH'] ?? '',
      ...inputVariables({ ...Object.fromEntries(defaults), ...inputs }),
    },
    signal: machine.signal,
  })
}

function defaultOf(value: unknown, contexts: Contexts): string {
  const text = String(value ?? '')
  const [, expression] = /^\$\{\{(.*)\}\}$/s.exec(text) ?? []
  return expression === undefined ? text : String(evaluate(expression.trim(), contexts) ?? '')
}

export function inputVariables(
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
    }),
  )
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import type { ConfigIssue, Result } from '../rubric/config-issue.ts'
import { LazyValidator } from '../rubric/lazy-validator.ts'
import type { Exercise } from './exercise.ts'

/** A solution with one known flaw, which the named criterion has to catch. */
export interface FlawedSolution {
  readonly id: string
  readonly name: string
  readonly criterion: string
  readonly source: string
}

interface Entry {
  readonly id: string
  readonly name: string
  readonly criterion: string
  readonly edits?: readonly { readonly find: string; readonly replace: string }[]
  readonly file?: string
}

const text = { type: 'string', minLength: 1 }
const SCHEMA = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'criterion'],
    oneOf: [{ required: ['edits'] }, { required: ['file'] }],
    properties: {
      id: text,
      name: text,
      criterion: text,
      file: text,
      edits: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['find', 'replace'],
          properties: { find: text, replace: { type: 'string' } },
        },
      },
    },
  },
}
const entriesYaml = new LazyValidator(() =>
  new Ajv({ allErrors: true }).compile<readonly Entry[]>(SCHEMA),
)

/** Reads `mutants.yml`: each flaw is an edit of the reference, or a file of its own. */
export async function readFlawedSolutions(
  { grader, rubric }: Exercise,
  reference: string,
): Promise<Result<readonly FlawedSolution[], readonly ConfigIssue[]>> {
  const file = join(grader, 'mutants.yml')
  const entries = await readEntries(file)
  if (!entries.ok) return entries
  const issues: ConfigIssue[] = []
  const complain = (entry: Entry, message: string, hint: string) =>
    issues.push({ file, line: null, path: entry.id, message, hint })
  const solutions = await Promise.all(
    entries.value.map(async (entry) => {
      if (!rubric.criteria.some(({ id }) => id === entry.criterion)) {
        complain(entry, `the rubric has no criterion ${entry.criterion}`, 'Name one that it has.')
      }
      for (const { find } of entry.edits ?? []) {
        const times = reference.split(find).length - 1
        if (times !== 1) {
          complain(
            entry,
            `"${find.split('\n')[0]}" stands ${times} times in reference.py`,
            'An edit has to find exactly one place: add more of its line.',
          )
        }
      }
      const source = await sourceOf(entry, grader, reference)
      if (source === '')
        complain(entry, `there is no file ${entry.file}`, 'Name a file beside mutants.yml.')
      const { id, name, criterion } = entry
      return { id, name, criterion, source }
    }),
  )
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: solutions }
}

async function readEntries(
  file: string,
): Promise<Result<readonly Entry[], readonly ConfigIssue[]>> {
  try {
    const document = load(await readFile(file, 'utf8'))
    if (entriesYaml.accepts(document)) return { ok: true, value: document }
    const issues = entriesYaml.errors.map(({ instancePath, message = '' }) => ({
      file,
      line: null,
      path: instancePath.slice(1),
      message,
      hint: 'Each entry has id, name, criterion, and either edits (find, replace) or file.',
    }))
    return { ok: false, error: issues }
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return {
      ok: false,
      error: [
        { file, line: null, path: '', message, hint: 'Write a YAML list of flawed solutions.' },
      ],
    }
  }
}

async function sourceOf(entry: Entry, grader: string, reference: string): Promise<string> {
  // A file that is missing has been complained of; nothing is graded then.
  if (entry.file !== undefined) {
    return await readFile(join(grader, entry.file), 'utf8').catch(() => '')
  }
  // A function as replacement: `$&` and the like are plain text in Python.
  return (entry.edits ?? []).reduce(
    (source, { find, replace }) => source.replace(find, () => replace),
    reference,
  )
}

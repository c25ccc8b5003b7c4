import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import type { Exercise } from '../exercise/exercise.ts'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { LazyValidator } from '../input/lazy-validator.ts'
import type { Solution } from './solution.ts'

/** A solution with one known flaw, which the named criterion has to catch. */
export interface FlawedSolution {
  readonly id: string
  readonly name: string
  readonly criterion: string
  readonly solution: Solution
}

interface Edit {
  /** The file of the solution; the module when there is none to choose from. */
  readonly file?: string
  readonly find: string
  readonly replace: string
}

interface Entry {
  readonly id: string
  readonly name: string
  readonly criterion: string
  readonly edits?: readonly Edit[]
  /** A module beside `mutants.yml`. */
  readonly file?: string
  /** A folder beside `mutants.yml`, whose files replace those of the reference. */
  readonly folder?: string
}

const text = { type: 'string', minLength: 1 }
const SCHEMA = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'criterion'],
    oneOf: [{ required: ['edits'] }, { required: ['file'] }, { required: ['folder'] }],
    properties: {
      id: text,
      name: text,
      criterion: text,
      file: text,
      folder: text,
      edits: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['find', 'replace'],
          properties: { file: text, find: text, replace: { type: 'string' } },
        },
      },
    },
  },
}
const entriesYaml = new LazyValidator(() =>
  new Ajv({ allErrors: true }).compile<readonly Entry[]>(SCHEMA),
)

/** Reads `mutants.yml`: each flaw is some edits of the reference, or a file or folder of its own. */
export async function readFlawedSolutions(
  { grader, rubric }: Exercise,
  reference: Solution,
): Promise<Result<readonly FlawedSolution[], readonly ConfigIssue[]>> {
  const file = join(grader, 'mutants.yml')
  const entries = await readEntries(file)
  if (!entries.ok) return entries
  const main = rubric.module ?? rubric.writeUp?.file ?? ''
  const read = await Promise.all(
    entries.value.map(async ({ id, name, criterion, ...flaw }) => {
      const known = rubric.criteria.some((one) => one.id === criterion)
      const { solution, problems } = await applyFlaw(flaw, reference, grader, main)
      const unknown = `the rubric has no criterion ${criterion}`
      return {
        issues: [...(known ? [] : [unknown]), ...problems].map((message) =>
          issueOf(file, id, message),
        ),
        flawed: { id, name, criterion, solution },
      }
    }),
  )
  const issues = read.flatMap((one) => one.issues)
  return issues.length > 0
    ? { ok: false, error: issues }
    : { ok: true, value: read.map(({ flawed }) => flawed) }
}

function issueOf(file: string, path: string, message: string): ConfigIssue {
  const hint =
    'A flaw names a criterion, and edits that find exactly one place, or a file that is there.'
  return { file, line: null, path, message, hint }
}

async function readEntries(
  file: string,
): Promise<Result<readonly Entry[], readonly ConfigIssue[]>> {
  const hint =
    'Write a YAML list: each entry has id, name, criterion, and edits (find, replace), file or folder.'
  const issue = (path: string, message: string) => ({ file, line: null, path, message, hint })
  try {
    const document = load(await readFile(file, 'utf8'))
    if (entriesYaml.accepts(document)) return { ok: true, value: document }
    const issues = entriesYaml.errors.map(({ instancePath, message = '' }) =>
      issue(instancePath.slice(1), message),
    )
    return { ok: false, error: issues }
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return { ok: false, error: [issue('', message)] }
  }
}

interface Applied {
  readonly solution: Solution
  readonly problems: readonly string[]
}

async function applyFlaw(
  { edits, file, folder }: Pick<Entry, 'edits' | 'file' | 'folder'>,
  reference: Solution,
  grader: string,
  main: string,
): Promise<Applied> {
  if (edits !== undefined) return applyEdits(edits, reference, main)
  const given =
    file === undefined
      ? await readFolder(join(grader, folder ?? ''))
      : await readAs(main, join(grader, file))
  const problems = given.size === 0 ? [`there is no file ${file ?? `in ${folder}`}`] : []
  return { solution: new Map([...reference, ...given]), problems }
}

function applyEdits(edits: readonly Edit[], reference: Solution, main: string): Applied {
  const solution = new Map(reference)
  const problems: string[] = []
  for (const { file = main, find, replace } of edits) {
    const times = (reference.get(file) ?? '').split(find).length - 1
    if (times !== 1)
      problems.push(`"${find.split('\n')[0]}" is ${times} times in the reference's ${file}`)
    // A function as replacement: `$&` and the like are plain text in Python.
    solution.set(
      file,
      (solution.get(file) ?? '').replace(find, () => replace),
    )
  }
  return { solution, problems }
}

async function readAs(name: string, file: string): Promise<Solution> {
  try {
    return new Map([[name, await readFile(file, 'utf8')]])
  } catch {
    return new Map()
  }
}

/** The files of a folder by name; empty when there is none. */
export async function readFolder(folder: string): Promise<Solution> {
  const names = await readdir(folder).catch(() => [])
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return new Map(names.map((name, index) => [name, texts[index] ?? '']))
}

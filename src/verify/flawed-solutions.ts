import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { applyEdits } from '../exercise/apply-edits.ts'
import type { Exercise } from '../exercise/exercise.ts'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import type { Of } from '../input/schema.ts'
import { isFlaws } from './mutants.generated.js'
import type * as schema from './mutants.schema.ts'
import type { Solution } from './solution.ts'

/** A solution with one known flaw, which the named criterion has to catch. */
export interface FlawedSolution {
  readonly id: string
  readonly name: string
  readonly criterion: string
  readonly solution: Solution
}

/** The solution that earns every measured point: the module, and what `paper/` holds beside it. */
export async function readReference(grader: string, module: string): Promise<Solution> {
  const [paper, reference] = await Promise.all([
    readFolder(join(grader, 'paper')),
    readFile(join(grader, 'reference.py'), 'utf8'),
  ])
  return new Map([...paper, [module, reference]])
}

type Edit = Of<typeof schema.edit>
type Entry = Of<typeof schema.flaw>

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
    if (isFlaws(document)) return { ok: true, value: document }
    const issues = (isFlaws.errors ?? []).map(({ instancePath, message = '' }) =>
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
  if (edits !== undefined) return editFiles(edits, reference, main)
  const given =
    file === undefined
      ? await readFolder(join(grader, folder ?? ''))
      : await readAs(main, join(grader, file))
  const problems = given.size === 0 ? [`there is no file ${file ?? `in ${folder}`}`] : []
  return { solution: new Map([...reference, ...given]), problems }
}

function editFiles(edits: readonly Edit[], reference: Solution, main: string): Applied {
  const edited = [...Map.groupBy(edits, ({ file = main }) => file)].map(([file, own]) => {
    return { file, ...applyEdits(reference.get(file) ?? '', own, `the reference's ${file}`) }
  })
  return {
    solution: new Map([...reference, ...edited.map(({ file, text }) => [file, text] as const)]),
    problems: edited.flatMap(({ problems }) => problems),
  }
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

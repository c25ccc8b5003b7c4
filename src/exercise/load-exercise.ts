import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { issuesOf, problem } from '../input/config-issue.ts'
import { statedVersion } from '../judge/packs.ts'
import { parseRubric } from '../rubric/parse-rubric.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { canonicalText } from '../rubric/rubric-digest.ts'
import type { Options } from './convention.ts'
import type { Exercise, Task } from './exercise.ts'
import {
  CONVENTIONS,
  type ExerciseFiles,
  filesBelow,
  listExercises,
  RUBRIC,
  readExerciseFiles,
  textsOf,
} from './exercise-files.ts'
import { parseConventions } from './parse-conventions.ts'
import { readReview } from './read-review.ts'
import { optionIssues, varyTexts } from './vary.ts'

/** Reads and checks one exercise as it is shipped; every problem of it is listed at once. */
export async function loadExercise(
  root: string,
  id: string,
): Promise<Result<Exercise, readonly ConfigIssue[]>> {
  const shipped = await readShipped(root, id)
  return shipped.ok ? { ok: true, value: shipped.value.exercise } : shipped
}

interface Shipped {
  readonly exercise: Exercise
  readonly files: ExerciseFiles
}

async function readShipped(
  root: string,
  id: string,
): Promise<Result<Shipped, readonly ConfigIssue[]>> {
  const known = await listExercises(root)
  if (!known.includes(id)) return { ok: false, error: [unknownExercise(root, id, known)] }
  const files = await readExerciseFiles(root, id)
  const task = readTask(root, id, files)
  const conventions = readConventions(root, id, files)
  if (!task.ok || !conventions.ok)
    return { ok: false, error: [...issuesOf(task), ...issuesOf(conventions)] }
  const grader = join(root, 'graders', id)
  const exercise = { ...task.value, grader, conventions: conventions.value }
  return { ok: true, value: { exercise, files } }
}

/** Reads and checks one variant of an exercise; its hidden tests stand in no folder. */
export async function loadVariant(
  root: string,
  id: string,
  options: Options,
): Promise<Result<Task, readonly ConfigIssue[]>> {
  const files = await readVariant(root, id, options)
  return files.ok ? readTask(root, id, files.value) : files
}

/**
 * The files of one variant, by place (`readExerciseFiles`). They are an exercise of their own, which names
 * no conventions.
 */
export async function readVariant(
  root: string,
  id: string,
  options: Options,
): Promise<Result<ExerciseFiles, readonly ConfigIssue[]>> {
  const read = await readShipped(root, id)
  if (!read.ok) return read
  const { exercise, files } = read.value
  const { conventions } = exercise
  const issues = optionIssues(conventions, options, conventionsFile(root, id))
  if (issues.length > 0) return { ok: false, error: issues }
  const shipped = textsOf(files)
  const varied = varyTexts(shipped, conventions, options)
  const encoder = new TextEncoder()
  const changed = [...varied].filter(([place, text]) => text !== shipped.get(place))
  const bytes = changed.map(([place, text]) => [place, encoder.encode(text)] as const)
  const all = new Map([...files, ...bytes])
  all.delete(CONVENTIONS)
  return { ok: true, value: all }
}

function readConventions(root: string, id: string, files: ExerciseFiles) {
  const bytes = files.get(CONVENTIONS)
  if (bytes === undefined) return { ok: true, value: [] } as const
  const file = conventionsFile(root, id)
  return parseConventions(new TextDecoder().decode(bytes), file, textsOf(files))
}

function conventionsFile(root: string, id: string): string {
  return join(root, 'graders', id, 'conventions.yml')
}

/** What the files of an exercise say is asked, whether they are on disk or not. */
function readTask(
  root: string,
  id: string,
  files: ExerciseFiles,
): Result<Task, readonly ConfigIssue[]> {
  const file = join(root, 'rubrics', `${id}.yml`)
  const rubric = parseRubric(new TextDecoder().decode(files.get(RUBRIC)), file)
  const template = filesBelow(files, 'templates')
  const suite = filesBelow(files, 'graders')
  const issues = [
    ...(rubric.ok ? idIssue(rubric.value, id, file) : rubric.error),
    ...folderIssues(root, id, template, suite, rubric.ok ? rubric.value : null),
    ...(rubric.ok && template.size > 0 ? templateIssues(rubric.value, template, file) : []),
    ...(rubric.ok ? packageIssues(rubric.value, template, join(root, 'templates', id)) : []),
  ]
  const modules = rubric.ok ? readReview(root, rubric.value, files) : null
  if (modules !== null) issues.push(...issuesOf(modules))
  if (!rubric.ok || issues.length > 0) return { ok: false, error: issues }
  return {
    ok: true,
    value: {
      rubric: rubric.value,
      digest: digest(rubric.value, suite),
      template,
      ...(modules?.ok ? { modules: modules.value } : {}),
    },
  }
}

function unknownExercise(root: string, id: string, known: readonly string[]): ConfigIssue {
  const hint =
    known.length === 0
      ? `There is no rubrics/*.yml in ${root}.`
      : `Known exercises: ${known.join(', ')}.`
  if (id === '') return problem('exercise', 'is missing', hint)
  return problem(join(root, 'rubrics'), `no exercise "${id}"`, hint)
}

function idIssue(rubric: Rubric, id: string, file: string): ConfigIssue[] {
  if (rubric.id === id) return []
  return [
    {
      file,
      line: null,
      path: 'id',
      message: `is "${rubric.id}", but the file is named ${id}.yml`,
      hint: 'Give the file, the template folder, the grader folder and the id one name.',
    },
  ]
}

function folderIssues(
  root: string,
  id: string,
  template: ExerciseFiles,
  suite: ExerciseFiles,
  rubric: Rubric | null,
): ConfigIssue[] {
  const issues: ConfigIssue[] = []
  if (template.size === 0) {
    issues.push(
      problem(
        join(root, 'templates', id),
        'there is no template',
        'Put the files a candidate receives here.',
      ),
    )
  }
  // A rubric that cannot be read says nothing of what its grader has to hold.
  if (rubric === null || rubric.suite !== undefined) return issues
  if (rubric.module === null) {
    if ([...suite.keys()].some((path) => path.startsWith('reference/'))) return issues
    const folder = join(root, 'graders', id)
    const hint = 'A grader folder of a write-up holds reference/ with an excellent paper.'
    issues.push(problem(folder, 'the reference is missing', hint))
  } else if (
    !suite.has('reference.py') ||
    ![...suite.keys()].some((path) => path.startsWith('test_'))
  ) {
    issues.push(
      problem(
        join(root, 'graders', id),
        'hidden tests or the reference are missing',
        'A grader folder holds test_*.py and reference.py.',
      ),
    )
  }
  return issues
}

function templateIssues(rubric: Rubric, template: ExerciseFiles, file: string): ConfigIssue[] {
  const { module, writeUp, evidence, suite } = rubric
  const wanted = [module, writeUp?.file, writeUp?.table?.file, evidence?.file, suite?.module]
  return wanted
    .filter((path) => typeof path === 'string')
    .filter((path) => !template.has(path))
    .map((path) =>
      problem(
        file,
        `the template has no ${path}`,
        `Add templates/${rubric.id}/${path}, or name the file that is there.`,
      ),
    )
}

/** What candidates install is what grades them. */
function packageIssues(
  { packages = [] }: Rubric,
  template: ExerciseFiles,
  folder: string,
): ConfigIssue[] {
  const file = 'requirements.txt'
  const lines = new TextDecoder().decode(template.get(file)).split(/\s+/)
  return packages
    .map((name) => `${name}==${statedVersion(name)}`)
    .filter((line) => !lines.includes(line))
    .map((line) =>
      problem(
        join(folder, file),
        `does not hold ${line}, which the rubric's packages ask for`,
        `Add the line ${line}: candidates then have the version that grades them.`,
      ),
    )
}

/** Flawed solutions test the tests; they decide no score and are left out. */
function digest(rubric: Rubric, suite: ExerciseFiles): string {
  const hash = createHash('sha256').update(canonicalText(rubric))
  const testsTheTests =
    /^(?:loops\.py|conventions\.yml|mutants\.yml|equivalent\.yml|(?:mutants|anchors|reference|paper|suites)\/.*)$/
  for (const [path, bytes] of suite)
    if (!testsTheTests.test(path)) hash.update(`\0${path}\0`).update(bytes)
  return hash.digest('hex')
}

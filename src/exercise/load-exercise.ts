import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { problem } from '../input/config-issue.ts'
import { statedVersion } from '../judge/packs.ts'
import { parseRubric } from '../rubric/parse-rubric.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { canonicalText } from '../rubric/rubric-digest.ts'
import type { Exercise } from './exercise.ts'

/** The ids of the exercises in a folder with `templates/`, `rubrics/` and `graders/`. */
export async function listExercises(root: string): Promise<readonly string[]> {
  const files = await readdir(join(root, 'rubrics')).catch(() => [])
  return files
    .filter((file) => file.endsWith('.yml') && file !== 'roles.yml')
    .map((file) => file.slice(0, -'.yml'.length))
    .sort()
}

/** Reads and checks one exercise; every problem of it is listed at once. */
export async function loadExercise(
  root: string,
  id: string,
): Promise<Result<Exercise, readonly ConfigIssue[]>> {
  const known = await listExercises(root)
  if (!known.includes(id)) return { ok: false, error: [unknownExercise(root, id, known)] }
  const file = join(root, 'rubrics', `${id}.yml`)
  const rubric = parseRubric(await readFile(file, 'utf8'), file)
  const template = await readFiles(join(root, 'templates', id))
  const grader = join(root, 'graders', id)
  const suite = await readFiles(grader)
  const issues = [
    ...(rubric.ok ? idIssue(rubric.value, id, file) : rubric.error),
    ...folderIssues(root, id, template, suite, rubric.ok ? rubric.value.module === null : null),
    ...(rubric.ok && template.size > 0 ? templateIssues(rubric.value, template, file) : []),
    ...(rubric.ok ? packageIssues(rubric.value, template, join(root, 'templates', id)) : []),
  ]
  if (!rubric.ok || issues.length > 0) return { ok: false, error: issues }
  return {
    ok: true,
    value: { rubric: rubric.value, digest: digest(rubric.value, suite), template, grader },
  }
}

function unknownExercise(root: string, id: string, known: readonly string[]): ConfigIssue {
  const hint =
    known.length === 0
      ? `There is no rubrics/*.yml in ${root}.`
      : `Known exercises: ${known.join(', ')}.`
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

type Files = ReadonlyMap<string, Uint8Array>

function folderIssues(
  root: string,
  id: string,
  template: Files,
  suite: Files,
  isWriteUp: boolean | null,
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
  if (isWriteUp === null) return issues
  if (isWriteUp) {
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

function templateIssues(rubric: Rubric, template: Files, file: string): ConfigIssue[] {
  const { module, writeUp, evidence } = rubric
  const wanted = [module, writeUp?.file, writeUp?.table?.file, evidence?.file]
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
function packageIssues({ packages = [] }: Rubric, template: Files, folder: string): ConfigIssue[] {
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

/** The regular files of a folder, by path; empty when there is no such folder. */
async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile() && !/__pycache__|\.pytest_cache/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))))
  return new Map(paths.map((path, index) => [path, contents[index] ?? new Uint8Array()]))
}

/** Flawed solutions test the tests; they decide no score and are left out. */
function digest(rubric: Rubric, suite: Files): string {
  const hash = createHash('sha256').update(canonicalText(rubric))
  const testsTheTests =
    /^(?:loops\.py|mutants\.yml|equivalent\.yml|(?:mutants|anchors|reference|paper)\/.*)$/
  for (const [path, bytes] of suite)
    if (!testsTheTests.test(path)) hash.update(`\0${path}\0`).update(bytes)
  return hash.digest('hex')
}

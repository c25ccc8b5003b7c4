import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { newExercise } from '../commands/setup/new.ts'
import { type Grading, gradeFolders, writeGrading } from '../grading/grade-folders.ts'
import { gradeJobs } from '../grading/grade-jobs.ts'
import type { Workshop } from '../grading/grader.ts'
import { planGrading } from '../grading/plan-grading.ts'
import { CallerError, callerError, EXIT } from '../input/bad-news.ts'
import { problem } from '../input/config-issue.ts'
import { parallelism } from '../install.ts'
import { findPython } from '../judge/find-python.ts'
import { isBelow } from '../scorecard/totals.ts'
import { verify } from '../verify/verify.ts'
import { sparseProgress } from './progress-bar.ts'
import { gradingsTable, verdictsTable } from './tables.ts'

interface SharedOptions {
  readonly exercises: string
  readonly python?: string
  readonly json: boolean
  readonly unsafeNoSandbox: boolean
}

interface GradeOptions extends SharedOptions {
  readonly exercise: string
  readonly role: string
  readonly seed: string
  readonly feedback: string
  readonly failBelow: string
  readonly out?: string
  readonly job?: string
}

interface VerifyOptions extends SharedOptions {
  readonly quick: boolean
  readonly seeds: number
  readonly repeats: number
  readonly resume?: string
}

const NO_FOLDER = problem(
  'folder',
  'is missing',
  "Name the candidate's folder, or what fetch wrote with --job.",
)

/** `grade`, `verify` and `new`: what needs no GitHub. */
export function registerGrading(program: Command, home: string): void {
  shared(program.command('grade'), home)
    .description("grade candidates' folders of one exercise, or the jobs that fetch wrote")
    .argument('[folder...]', "the candidate's folder, or several")
    .option('--exercise <id>', 'the exercise', '')
    .option('--role <id>', 'whose competency weights stand beside the points', '')
    .option('--seed <text>', "the assignment's seed: hidden inputs follow from it", '')
    .option(
      '--feedback <kind>',
      'what a candidate sees of the hidden tests: none, bands or criteria',
      'bands',
    )
    .option('--fail-below <percent>', 'exit with 1 when measured points are below this share', '')
    .option('--out <folder>', 'write scorecard.json, scorecard.md and candidate.md here')
    .option('--job <folder>', 'grade what fetch wrote; results go to --out, or to results')
    .action((folders: readonly string[], options: GradeOptions) =>
      options.job === undefined
        ? runGrade(folders, options, home)
        : runJobs(options.job, options, home),
    )
  shared(program.command('verify'), home)
    .description('test the tests: by the reference, by flawed solutions, by generated mutants')
    .argument('[exercise...]', 'exercises; all of them when none is named')
    .option('--quick', 'no generated mutants, and no more repeated runs than seeds', false)
    .option('--seeds <n>', 'seeds under which every flawed solution is tried', count, 3)
    .option('--repeats <n>', 'runs of the reference, each under another seed', count, 20)
    .option('--resume <file>', 'remember here what was tried out, and go on from it')
    .action((ids: readonly string[], options: VerifyOptions) => runVerify(ids, options, home))
  registerNew(program, home)
}

function registerNew(program: Command, home: string): void {
  program
    .command('new')
    .description('write a small exercise that verify accepts, to make your own of')
    .argument('<id>', 'its id: lower-case letters, digits and dashes')
    .option('--exercises <folder>', 'where templates/, rubrics/ and graders/ are, or will be', '.')
    .option('--json', 'print one JSON document and nothing else', false)
    .action(async (id: string, { exercises, json }: { exercises: string; json: boolean }) => {
      const written = await newExercise(id, exercises, home)
      print(json ? JSON.stringify({ written }) : newText(id, exercises, written))
    })
}

function newText(id: string, exercises: string, written: readonly string[]): string {
  return [
    ...written.map((path) => `wrote ${join(exercises, path)}`),
    '',
    'Next:',
    `  takehome verify ${id} --exercises ${exercises}`,
    `  then change the task in templates/${id}, the rubric and graders/${id}, and verify again;`,
    '  docs/authoring.md goes with you.',
  ].join('\n')
}

function count(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return Number(text)
}

async function runJobs(job: string, options: GradeOptions, home: string): Promise<void> {
  const out = options.out ?? 'results'
  const names: string[] = []
  await gradeJobs(job, out, await workshop(options, home), ({ pseudonym }) => {
    process.stderr.write(`graded ${pseudonym}\n`)
    names.push(pseudonym)
  })
  print(options.json ? JSON.stringify(names) : `${names.length} graded into ${out}`)
}

function shared(command: Command, home: string): Command {
  return command
    .option(
      '--exercises <folder>',
      'a folder with templates/, rubrics/ and graders/ of your own',
      home,
    )
    .option('--python <path>', 'a Python of at least 3.11 with NumPy and pytest')
    .option('--json', 'print one JSON document and nothing else', false)
    .option('--unsafe-no-sandbox', 'run code without a sandbox: only for your own code', false)
}

async function runGrade(
  folders: readonly string[],
  options: GradeOptions,
  home: string,
): Promise<void> {
  if (folders.length === 0) throw new CallerError([NO_FOLDER])
  const machine = startWorkshop(options, home)
  const plan = await planGrading({ ...options, out: options.out ?? '', folders }, home)
  const place = { sha: null, permalinkBase: null }
  const gradings = await gradeFolders({ ...plan, ...place }, await machine, async (grading) => {
    process.stderr.write(`graded ${grading.name}\n`)
    const { out } = options
    if (out !== undefined) {
      await writeGrading(folders.length === 1 ? out : join(out, grading.name), grading)
    }
  })
  print(gradeOutput(gradings, options))
  if (gradings.some(({ scorecard }) => isBelow(scorecard, plan.failBelowPercent))) {
    process.exitCode = EXIT.belowThreshold
  }
}

/** One submission without a folder to write to is shown whole; anything else as a table. */
function gradeOutput(gradings: readonly Grading[], { json, out }: GradeOptions): string {
  const [only, ...others] = gradings
  const isAlone = only !== undefined && others.length === 0
  if (json) {
    return JSON.stringify(isAlone ? only.scorecard : gradings.map(({ scorecard }) => scorecard))
  }
  return isAlone && out === undefined ? only.reviewerMarkdown : gradingsTable(gradings, out ?? null)
}

async function runVerify(
  ids: readonly string[],
  { quick, seeds, repeats, resume, ...options }: VerifyOptions,
  home: string,
): Promise<void> {
  const effort = { seeds, repeats: quick ? seeds : repeats, generated: !quick }
  const request = { ids, root: options.exercises, resume: resume ?? null, ...effort }
  const verdicts = await verify(
    request,
    await workshop(options, home),
    sparseProgress(process.stderr),
  )
  print(options.json ? JSON.stringify({ exercises: verdicts }) : verdictsTable(verdicts))
  if (verdicts.some(({ problems }) => problems.length > 0)) process.exitCode = EXIT.belowThreshold
}

/** Looks for Python while the caller's words are checked; what is wrong with those is said first. */
function startWorkshop(options: SharedOptions, home: string): Promise<Workshop> {
  const machine = workshop(options, home)
  machine.catch(() => {})
  return machine
}

async function workshop(
  { python, unsafeNoSandbox }: SharedOptions,
  home: string,
): Promise<Workshop> {
  const { CI, GITHUB_ACTIONS, PATH } = process.env
  if (unsafeNoSandbox && (CI || GITHUB_ACTIONS)) {
    throw callerError(
      '--unsafe-no-sandbox',
      'is refused in CI',
      'It runs code with everything this machine holds. Grade in the sandbox here.',
    )
  }
  return {
    home,
    python: await findPython(python ?? null, PATH ?? ''),
    parallel: parallelism(),
    unsafe: unsafeNoSandbox,
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

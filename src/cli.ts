#!/usr/bin/env node
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { CallerError, EXIT, type ExitCode, explain } from './bad-news.ts'
import { type Grading, gradeFolders, writeGrading } from './commands/grade.ts'
import type { Workshop } from './commands/grader.ts'
import { planGrading } from './commands/plan-grading.ts'
import { gradingsTable, verdictsTable } from './commands/tables.ts'
import { verify } from './commands/verify.ts'
import { installFolder, parallelism } from './install.ts'
import { findPython } from './judge/find-python.ts'
import { isBelow } from './scorecard/totals.ts'

const OLDEST_NODE = 24
const home = installFolder(import.meta.url)

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
}

const program = new Command('takehome')
  .description(
    'Grades hiring take-homes: hidden tests in a sandbox, a scorecard that follows the rubric.',
  )
  .exitOverride()

shared(program.command('grade'))
  .description("grade candidates' folders of one exercise")
  .argument('<folder...>', "the candidate's folder, or several")
  .requiredOption('--exercise <id>', 'the exercise')
  .option('--role <id>', 'whose competency weights stand beside the points', '')
  .option('--seed <text>', "the assignment's seed: hidden inputs follow from it", '')
  .option(
    '--feedback <kind>',
    'what a candidate sees of the hidden tests: none, bands or criteria',
    'bands',
  )
  .option('--fail-below <percent>', 'exit with 1 when measured points are below this share', '')
  .option('--out <folder>', 'write scorecard.json, scorecard.md and candidate.md here')
  .action(runGrade)

shared(program.command('verify'))
  .description('test the tests: template, reference, plain loops and every flawed solution')
  .argument('[exercise...]', 'exercises; all of them when none is named')
  .action(runVerify)

process.exitCode = await run()

function shared(command: Command): Command {
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

async function run(): Promise<ExitCode> {
  try {
    refuseOldNode(process.versions.node)
    await program.parseAsync()
    return (process.exitCode ?? EXIT.done) as ExitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.caller
    const { text, exitCode } = explain(error)
    process.stderr.write(`${text}\n`)
    return exitCode
  }
}

function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return
  const hint = `Install Node ${OLDEST_NODE}, or start it with npx in a checkout, which brings its own.`
  throw new CallerError([
    { file: 'node', line: null, path: '', message: `${version} is too old`, hint },
  ])
}

async function runGrade(folders: readonly string[], options: GradeOptions): Promise<void> {
  const machine = startWorkshop(options)
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

async function runVerify(ids: readonly string[], options: SharedOptions): Promise<void> {
  const progress = (text: string) => process.stderr.write(`${text}\n`)
  const verdicts = await verify(ids, options.exercises, await workshop(options), progress)
  print(options.json ? JSON.stringify({ exercises: verdicts }) : verdictsTable(verdicts))
  if (verdicts.some(({ problems }) => problems.length > 0)) process.exitCode = EXIT.belowThreshold
}

/** Looks for Python while the caller's words are checked; what is wrong with those is said first. */
function startWorkshop(options: SharedOptions): Promise<Workshop> {
  const machine = workshop(options)
  machine.catch(() => {})
  return machine
}

async function workshop({ python, unsafeNoSandbox }: SharedOptions): Promise<Workshop> {
  const { CI, GITHUB_ACTIONS, PATH } = process.env
  if (unsafeNoSandbox && (CI || GITHUB_ACTIONS)) {
    throw new CallerError([
      {
        file: '--unsafe-no-sandbox',
        line: null,
        path: '',
        message: 'is refused in CI',
        hint: 'It runs code with everything this machine holds. Grade in the sandbox here.',
      },
    ])
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

#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { nameGitHubError } from '../github/client/reasons.ts'
/** The command line's door: one command, every piece of bad news as an exit code. */
import { callerError, EXIT, type ExitCode, explain } from '../input/bad-news.ts'
import { installFolder } from '../install.ts'
import { registerGrading } from './cli-grade.ts'

const OLDEST_NODE = 24
const home = installFolder(import.meta.url)

const program = new Command('takehome')
  .description(
    'Runs hiring take-homes on GitHub: hidden tests in a sandbox, a scorecard that follows the rubric.',
  )
  .exitOverride()
// What speaks to GitHub takes as long to load as all the rest, and grading a folder never needs it.
if (!['grade', 'verify', 'new'].includes(process.argv[2] ?? '')) {
  const { registerSetup } = await import('./cli-setup.ts')
  const { registerHubCommands } = await import('./cli-hub.ts')
  registerSetup(program, home)
  registerHubCommands(program, home)
}
registerGrading(program, home)

process.exitCode = await run()

async function run(): Promise<ExitCode> {
  try {
    refuseOldNode(process.versions.node)
    await program.parseAsync()
    return (process.exitCode ?? EXIT.done) as ExitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.caller
    const { text, exitCode } = explain(nameGitHubError(error))
    process.stderr.write(`${text}\n`)
    return exitCode
  }
}

function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return
  const hint = `Install Node ${OLDEST_NODE}, or start it with npx in a checkout, which brings its own.`
  throw callerError('node', `${version} is too old`, hint)
}

#!/usr/bin/env node
/** The command line's door: one verb, every piece of bad news as an exit code. */
import { CommanderError } from 'commander'
import { callerError, EXIT, type ExitCode, explain } from '../input/bad-news.ts'
import { installFolder } from '../install.ts'
import { buildProgram } from './cli-program.ts'

const OLDEST_NODE = 24

process.stdout.on('error', endWithOutput)
process.exitCode = await run()

async function run(): Promise<ExitCode> {
  try {
    refuseOldNode(process.versions.node)
    await buildProgram(installFolder(import.meta.url)).parseAsync()
    return (process.exitCode ?? EXIT.done) as ExitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.caller
    // Loaded for bad news alone: it brings what speaks to GitHub.
    const { nameGitHubError } = await import('../github/client/reasons.ts')
    const { text, exitCode } = explain(nameGitHubError(error))
    process.stderr.write(`${text}\n`)
    return exitCode
  }
}

/** A reader that has seen enough, such as `head`, is no failure. A full disk is the world's. */
function endWithOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`The output could not be written: ${error.message}\n`)
  process.exit(EXIT.world)
}

function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return
  const hint = `Install Node ${OLDEST_NODE}, or run npx takehome in a checkout, which brings its own.`
  throw callerError('node', `${version} is too old`, hint)
}

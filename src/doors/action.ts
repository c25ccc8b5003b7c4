/** The Action's door: one command, every piece of bad news as the step's failure. */

import * as core from '@actions/core'
import { HUB_COMMANDS } from '../commands/hub-commands.ts'
import { nameGitHubError } from '../github/client/reasons.ts'
import { callerError, explain } from '../input/bad-news.ts'
import { installFolder } from '../install.ts'
import { gradeFolder } from './action-grade.ts'
import { checkHub, gradeFetchedJobs, runHubCommand } from './action-hub.ts'

try {
  await run(core.getInput('command') || 'grade', installFolder(import.meta.url))
} catch (error) {
  const { text, exitCode } = explain(nameGitHubError(error))
  core.setFailed(text)
  process.exitCode = exitCode
}

async function run(name: string, home: string): Promise<void> {
  if (name === 'grade') {
    return core.getInput('job') === '' ? await gradeFolder(home) : await gradeFetchedJobs(home)
  }
  if (name === 'doctor') return await checkHub(home)
  const command = HUB_COMMANDS.find((known) => known.name === name)
  if (command !== undefined) return await runHubCommand(command, home)
  const known = ['grade', 'doctor', ...HUB_COMMANDS.map((one) => one.name)].join(', ')
  const message = `"${name}" will not do`
  const hint = `Choose ${known}.`
  throw callerError('command', message, hint)
}

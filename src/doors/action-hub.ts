/** The Action's part that works on a hub: inputs to words, one command, its text into the job's summary. */
import * as core from '@actions/core'
import type { HubCommand } from '../commands/hub-command.ts'
import { findingsText, hasError, runDoctor } from '../commands/setup/doctor.ts'
import { gradeJobs } from '../grading/grade-jobs.ts'
import { parallelism } from '../install.ts'
import { findPython } from '../judge/find-python.ts'
import { type HubAccess, openSession } from '../session/hub-session.ts'

export async function runHubCommand(command: HubCommand, home: string): Promise<void> {
  const session = await openSession(hubAccess(), home, core.info)
  const words = Object.fromEntries(
    command.options.map(({ name, value }) => [name, word(core.getInput(name), value === null)]),
  )
  const say = (done: number, total: number, what: string) => core.info(`[${done}/${total}] ${what}`)
  const { text, outputs = {}, unmet = false } = await command.run(session, words, say)
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  await summarise(text)
  if (unmet) core.setFailed('What was asked for was not met; see above.')
}

/** A switch is given as `true`; anything else leaves it off. */
function word(input: string, isSwitch: boolean): string {
  return isSwitch && input !== 'true' ? '' : input
}

function hubAccess(): HubAccess {
  const { env } = process
  return {
    folder: core.getInput('hub') || '.',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    token: core.getInput('token'),
    appId: core.getInput('app-id'),
    appKey: core.getInput('app-key'),
    key: core.getInput('key'),
  }
}

export async function checkHub(home: string): Promise<void> {
  const path = process.env['PATH'] ?? ''
  const findings = await runDoctor(hubAccess(), { home, path }, core.info)
  await summarise(findingsText(findings))
  if (hasError(findings)) core.setFailed('There is something to mend before anybody is invited.')
}

/** Grades what `fetch` left, and needs no credential to do it. */
export async function gradeFetchedJobs(home: string): Promise<void> {
  const python = await findPython(core.getInput('python') || null, process.env['PATH'] ?? '')
  const workshop = { home, python, parallel: parallelism(), unsafe: false }
  const out = core.getInput('out') || 'results'
  await gradeJobs(core.getInput('job'), out, workshop, ({ pseudonym }) =>
    core.info(`graded ${pseudonym}`),
  )
}

/** As a block of code: names and reasons are text that people typed. */
async function summarise(text: string): Promise<void> {
  core.info(text)
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addCodeBlock(text).write()
}

/** The Action's door: one verb, every piece of bad news as the step's failure. */
import * as core from '@actions/core'
import { RUNNERS } from '../commands/runners.ts'
import { VERBS } from '../commands/table/verbs.ts'
import type { Outcome, Verb } from '../commands/verb/verb.ts'
import { nameGitHubError } from '../github/client/reasons.ts'
import { CallerError, explain } from '../input/bad-news.ts'
import { installFolder } from '../install.ts'
import { actionSurroundings } from './action-surroundings.ts'
import { renderTable } from './columns.ts'
import { readInputs } from './read-inputs.ts'
import { summaryText } from './summary-text.ts'

try {
  // Each verb's folder starts this bundle with its name; without one it is the Action at the root.
  await run(verbNamed(process.argv[2] ?? 'grade'))
} catch (error) {
  const { text, exitCode } = explain(nameGitHubError(error))
  core.setFailed(text)
  process.exitCode = exitCode
}

async function run(verb: Verb): Promise<void> {
  const words = readInputs(verb, process.env)
  if (!words.ok) throw new CallerError(words.error)
  const runVerb = await RUNNERS[verb.name]?.()
  if (runVerb === undefined) throw new Error(`nothing runs ${verb.name}`)
  const around = actionSurroundings(words.value, installFolder(import.meta.url))
  const outcome = await runVerb(words.value, around)
  await show(outcome)
  if (outcome.trouble) throw outcome.trouble
  if (outcome.unmet) core.setFailed(outcome.unmet)
}

function verbNamed(name: string): Verb {
  const verb = VERBS.find((one) => one.name === name && one.action !== null)
  if (verb === undefined) throw new Error(`no Action starts ${name}`)
  return verb
}

/** As a block of code: names and reasons are text that people typed. */
async function show({ text }: Outcome): Promise<void> {
  const said = text
    .map((part) => (typeof part === 'string' ? part : renderTable(part, null)))
    .join('\n')
  if (said === '') return
  core.info(said)
  if (process.env['GITHUB_STEP_SUMMARY']) {
    await core.summary.addCodeBlock(summaryText(said)).write()
  }
}

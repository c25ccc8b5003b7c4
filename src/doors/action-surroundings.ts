import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { context } from '@actions/github'
import type { Surroundings, Words, WorkflowEvent } from '../commands/verb/verb.ts'
import { findServer } from '../hub/github-server.ts'
import { parallelism } from '../install.ts'

/** What a runner says of itself; credentials come by inputs. */
export function actionSurroundings({ text }: Words, home: string): Surroundings {
  const { env } = process
  return {
    home,
    access: {
      folder: text('hub') || '.',
      ...findServer(env['GITHUB_API_URL'] ?? '', env['GITHUB_SERVER_URL'] ?? ''),
      token: text('token'),
      appId: text('app-id'),
      appKey: text('app-key'),
      key: text('key'),
      notifySecret: text('notify-secret'),
    },
    relay: {},
    machine: {
      path: env['PATH'] ?? '',
      isCi: true,
      parallel: parallelism(),
      temporaryFolder: env['RUNNER_TEMP'] || tmpdir(),
    },
    event: workflowEvent(),
    log: (line) => core.info(line),
    progress: (done, total, what) => core.info(`[${done}/${total}] ${what}`),
    setOutput: (name, value) => core.setOutput(name, value),
    summarise: async (markdown) => {
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write()
    },
    // A runner ends a step by ending its process.
    stopped: () => new Promise(() => {}),
    startVerb: async (name) => {
      throw new Error(`an Action starts no ${name}: its steps are jobs of their own`)
    },
  }
}

function workflowEvent(): WorkflowEvent {
  const pull = context.payload.pull_request
  const head: unknown = pull?.['head']?.sha
  return {
    repository: process.env['GITHUB_REPOSITORY'] ? context.repo : null,
    sha: context.sha || null,
    pull: pull ? { number: pull.number, head: typeof head === 'string' ? head : null } : null,
  }
}

import { join } from 'node:path'
import { type NoticeWords, noticeLeft } from '../../hub/fill-notice.ts'
import { NO_WORKFLOWS, type ServerKind, serverKind } from '../../hub/github-server.ts'
import { callerError } from '../../input/bad-news.ts'
import type { ReviewKey } from '../../sealing/review-key.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { hubReviewKey } from '../../session/hub-review-key.ts'
import type { RunVerb, Words } from '../verb/verb.ts'
import { type Initialised, type InitRequest, initialise } from './init.ts'
import { runSetUp } from './run-set-up.ts'

export const runInit: RunVerb = async (words, around) => {
  const { text, isOn, rest } = words
  const [folder = '.'] = rest
  const server = serverKind(around.access.apiUrl)
  const notice = noticeOf(words)
  const request: InitRequest = {
    folder,
    hub: text('hub'),
    organisation: text('organisation'),
    action: text('action'),
    force: isOn('force'),
    notice,
    server,
    reviewKey: await reviewKeyOf(around.access.key),
  }
  if (isOn('apply') || isOn('dry-run')) return await runSetUp(request, words, around)
  if (text('port') !== '0') {
    throw callerError('--port', 'is for --apply', 'Add --apply, or leave it out.')
  }
  const done = await initialise(request, around.home)
  return {
    json: done,
    text: [...fileLines(done), ...noticeLeft(notice), ...nextLines(folder), ...leftOut(server)],
  }
}

/** Throws CallerError for a TAKEHOME_KEY that is too short. */
async function reviewKeyOf(key: string): Promise<ReviewKey | undefined> {
  if (key === '') return undefined
  useHubKey(key)
  return (await hubReviewKey(key)).key
}

function noticeOf({ text }: Words): NoticeWords {
  const given = ['contact', 'privacy', 'retention'].filter((name) => text(name) !== '')
  return Object.fromEntries(given.map((name) => [name, text(name)]))
}

export function fileLines({ written, kept }: Initialised): readonly string[] {
  return [...written.map((path) => `wrote ${path}`), ...kept.map((path) => `kept  ${path}`)]
}

function nextLines(folder: string): readonly string[] {
  return [`Next: read ${join(folder, 'README.md')}. It goes on from here.`]
}

function leftOut(server: ServerKind): readonly string[] {
  if (server !== 'server') return []
  return [`Left out .github: ${NO_WORKFLOWS}. Use the command line.`]
}

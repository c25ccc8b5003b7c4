import { join } from 'node:path'
import { NO_WORKFLOWS, type ServerKind, serverKind } from '../../hub/github-server.ts'
import type { RunVerb } from '../verb/verb.ts'
import { type Initialised, initialise } from './init.ts'

export const runInit: RunVerb = async ({ text, isOn, rest: [folder = '.'] }, { home, access }) => {
  const server = serverKind(access.apiUrl)
  const request = {
    folder,
    hub: text('hub'),
    organisation: text('organisation'),
    action: text('action'),
    force: isOn('force'),
    server,
  }
  const done = await initialise(request, home)
  return { json: done, text: [...lines(done, folder), ...leftOut(server)] }
}

function lines({ written, kept }: Initialised, folder: string): readonly string[] {
  return [
    ...written.map((path) => `wrote ${path}`),
    ...kept.map((path) => `kept  ${path}`),
    `Next: read ${join(folder, 'README.md')}. It goes on from here.`,
  ]
}

function leftOut(server: ServerKind): readonly string[] {
  if (server !== 'server') return []
  return [`Left out .github: ${NO_WORKFLOWS}. Use the command line.`]
}

import { join } from 'node:path'
import type { RunVerb } from '../verb/verb.ts'
import { type Initialised, initialise } from './init.ts'

export const runInit: RunVerb = async ({ text, isOn, rest: [folder = '.'] }, { home }) => {
  const request = {
    folder,
    hub: text('hub'),
    organisation: text('organisation'),
    action: text('action'),
    force: isOn('force'),
  }
  const done = await initialise(request, home)
  return { json: done, text: lines(done, folder) }
}

function lines({ written, kept }: Initialised, folder: string): readonly string[] {
  return [
    ...written.map((path) => `wrote ${path}`),
    ...kept.map((path) => `kept  ${path}`),
    `Next: read ${join(folder, 'README.md')}. It goes on from here.`,
  ]
}

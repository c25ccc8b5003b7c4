import { tmpdir } from 'node:os'
import type { Surroundings } from '../../src/commands/verb/verb.ts'
import { ROOT } from '../folders.ts'

/** What surrounds a verb on a quiet laptop, except for what a test says. */
export function anAround({
  access,
  ...changes
}: Partial<Omit<Surroundings, 'access'>> & {
  readonly access?: Partial<Surroundings['access']>
} = {}): Surroundings {
  return {
    home: ROOT,
    access: {
      folder: '.',
      apiUrl: 'https://github.invalid',
      serverUrl: 'https://github.invalid',
      token: '',
      appId: '',
      appKey: '',
      key: '',
      ...access,
    },
    relay: {},
    machine: { path: '', isCi: false, parallel: 1, temporaryFolder: tmpdir() },
    event: null,
    log: () => {},
    progress: () => {},
    setOutput: () => {},
    summarise: async () => {},
    stopped: async () => {},
    startVerb: async (name) => {
      throw new Error(`nothing runs ${name} here`)
    },
    ...changes,
  }
}

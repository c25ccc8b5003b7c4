import { expect, test } from 'vitest'
import { diagnose } from '../../src/hub/diagnose.ts'
import { HUB, seen, WELL } from './a-well-hub.ts'

test.each(['Acme/hub', 'acme/hiring'])(
  'a hub that GitHub calls %s is told by that name',
  (name) => {
    const repository = seen({ name, private: true, canWrite: true })
    const found = diagnose({ ...WELL, hub: { ...HUB, repository } })
    expect(found.filter(({ severity }) => severity !== 'ok')).toMatchObject([
      {
        severity: 'warning',
        about: 'name of the hub',
        seen: `GitHub calls it ${name}, and not acme/hub`,
        mend: `Write hub: ${name} in takehome.yml.`,
      },
    ])
  },
)

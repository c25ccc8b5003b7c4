import { expect, test } from 'vitest'
import { close } from '../../../src/commands/close.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { ledgerSource } from '../../../src/session/ledger-source.ts'
import { readPersons } from '../../../src/session/read-persons.ts'
import { usePlatform } from '../../attacks/platform/platform.fixture.ts'
import { ID } from '../publish/publish.fixture.ts'

const platform = usePlatform()
const { world } = platform

const NEW_KEY = 'rotated'.repeat(8)
const SECOND = 'classification-metrics'

async function inviteAgain(key: string): Promise<void> {
  const open = await world().provisioner()
  const first = open.config.exercises.get('linear-regression') ?? { role: 'ml-engineer' }
  const exercises = new Map([...open.config.exercises, [SECOND, first] as const])
  const session = { ...open, key, config: { ...open.config, exercises } }
  const request = { exercise: SECOND, role: '', deadline: '', csv: '', candidate: 'ada' }
  await inviteAll(session, request, () => {})
}

async function nameNow(): Promise<string> {
  const session = { ...(await world().session()), key: NEW_KEY }
  const { nameOf } = await readPersons(session, ledgerSource(session, ''))
  const [invited] = await session.ledger.readLog(`${SECOND}-ada`)
  return nameOf(invited?.kind === 'invited' ? invited.assignment.candidate.userId : 0)
}

test.each([
  ['another key', NEW_KEY],
  ['no key', ''],
])(
  'who is invited again with %s keeps their name, also when the first work is erased',
  async (_, key) => {
    const before = useHubKey((await world().session()).key).candidate(
      (await platform.state()).assignment.candidate.userId,
    )
    await inviteAgain(key)
    expect(await nameNow()).toBe(before)
    const session = { ...(await world().session()), key: NEW_KEY }
    await close(session, { assignment: ID, how: 'erase', reason: 'asked for it' })
    expect(await nameNow()).toBe(before)
  },
)

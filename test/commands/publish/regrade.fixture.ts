import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { restoreComment } from '../../../src/session/update-candidate-comment.ts'
import { ROOT } from '../../folders.ts'
import type { FaultWorld } from '../../worlds/faults/fault-world.ts'
import { pushModule } from '../../worlds/faults/round.ts'
import type { Fails } from '../../worlds/simulation/canned-scorecard.ts'
import { openCannedGrader } from '../../worlds/simulation/grade-canned.ts'

export const EXERCISE = 'linear-regression'
export const PEOPLE = ['ada', 'bob'] as const

/** The mended test takes what Ada does. */
export const MENDED: Fails = (id, index, source) =>
  id === 'T1' && index === 0 && !source.includes('rightly')

/** Ada and Bob are graded, by tests that are wrong about Ada. */
export async function gradeBoth(world: FaultWorld): Promise<void> {
  for (const login of PEOPLE) {
    const request = { candidate: login, exercise: EXERCISE, role: '', deadline: '', csv: '' }
    await inviteAll(await world.session(), request, () => {})
    const { rest } = world.as(login)
    const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
    for (const { id: invitation_id } of open) {
      await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
    }
    const text = login === 'ada' ? 'done = "rightly"\n' : 'done = "wrongly"\n'
    await pushModule(world, `${EXERCISE}-${login}`, login, text)
  }
  const session = await world.session()
  const results = await gradeAll(world, session)
  await publish(session, { submissions: await namesOf(session), results })
}

type Folders = Pick<FaultWorld, 'folder'>
type Mended = (session: HubSession) => HubSession

/** The hub with a pack of its own, in which one hidden test was mended. */
export async function mendTests(world: Folders): Promise<Mended> {
  const { folder, pack } = await ownPack(world)
  await appendFile(join(pack, 'graders', EXERCISE, 'test_robustness.py'), '\n# mended\n')
  return (session) => ({ ...session, folder })
}

/** The same, in which what people judge by was mended. */
export async function mendCriteria(world: Folders): Promise<Mended> {
  const { folder, pack } = await ownPack(world)
  const file = join(pack, 'rubrics', `${EXERCISE}.yml`)
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('1: Missing or wrong.', '1: Missing, or quite wrong.'))
  return (session) => ({ ...session, folder })
}

async function ownPack(world: Folders) {
  const folder = await world.folder()
  const pack = join(folder, 'exercises')
  const parts = [`rubrics/${EXERCISE}.yml`, `templates/${EXERCISE}`, `graders/${EXERCISE}`]
  for (const part of parts) await cp(join(ROOT, part), join(pack, part), { recursive: true })
  return { folder, pack }
}

/** Fetches and grades everybody by the present tests; the folder with the results. */
export async function gradeAll(
  world: FaultWorld,
  session: HubSession,
  fails?: Fails,
): Promise<string> {
  const [out, results] = [await world.folder(), await world.folder()]
  await fetchSubmissions(session, { submissions: await namesOf(session), out })
  await (await openCannedGrader(session, EXERCISE, fails))(out, results)
  return results
}

/** Whether the candidate's comment was put back. */
export async function isRestored(session: HubSession, id = `${EXERCISE}-ada`): Promise<boolean> {
  return await restoreComment(session, id, { owner: 'acme', repo: id })
}

async function namesOf({ candidates }: HubSession) {
  return await Promise.all(
    PEOPLE.map(async (login) => {
      const assignment = `${EXERCISE}-${login}`
      const place = { owner: 'acme', repo: assignment, ref: 'heads/main' }
      return { assignment, sha: (await candidates.rest.git.getRef(place)).data.object.sha }
    }),
  )
}

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { ROOT } from '../../folders.ts'

const OTHERWISE = `weights:
      ml-fundamentals: 0.3
      practical-coding: 0.7
      system-design: 0
      business-impact: 0
`

/** The hub with roles of its own in this folder, of which ML engineers weigh otherwise. */
export async function weighedOtherwise(session: HubSession, folder: string): Promise<HubSession> {
  const rubrics = join(folder, 'exercises', 'rubrics')
  await mkdir(rubrics, { recursive: true })
  const text = await readFile(join(ROOT, 'rubrics', 'roles.yml'), 'utf8')
  const roles = text.replace(/(id: ml-engineer[\s\S]*?)weights:\n(?: {6}.*\n)+/, `$1${OTHERWISE}`)
  if (roles === text) throw new Error('no role was found in roles.yml')
  await writeFile(join(rubrics, 'roles.yml'), roles)
  return { ...session, folder }
}

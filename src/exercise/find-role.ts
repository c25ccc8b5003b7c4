import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ConfigIssue, type Result, unknownValue } from '../input/config-issue.ts'
import { parseRoles, type Role } from '../rubric/roles.ts'

/**
 * The role that a caller named; null where none was.
 * A team's own roles stand beside its rubrics; without them, the ones that come with takehome.
 */
export async function findRole(
  id: string,
  exercises: string,
  home: string,
): Promise<Result<Role | null, readonly ConfigIssue[]>> {
  if (id === '') return { ok: true, value: null }
  const roles = await readRoles(exercises, home)
  if (!roles.ok) return roles
  const role = roles.value.find((known) => known.id === id)
  if (role !== undefined) return { ok: true, value: role }
  const known = roles.value.map((one) => one.id)
  return { ok: false, error: [unknownValue('role', id, known)] }
}

/** All roles that a caller may name. */
export async function readRoles(
  exercises: string,
  home: string,
): Promise<Result<readonly Role[], readonly ConfigIssue[]>> {
  const own = join(exercises, 'rubrics', 'roles.yml')
  const file = (await isFile(own)) ? own : join(home, 'rubrics', 'roles.yml')
  return parseRoles(await readFile(file, 'utf8'), file)
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ConfigIssue, type Result, unknownValue } from '../input/config-issue.ts'
import { ifAbsent } from '../input/if-absent.ts'
import { parseRoles, type Role } from '../rubric/roles.ts'

/** The role that a caller named; null where none was. */
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

/**
 * All roles that a caller may name: a team's own, which stand beside its rubrics, and those that come with takehome.
 * As of exercises, a team's own one replaces the one of the same name.
 */
export async function readRoles(
  exercises: string,
  home: string,
): Promise<Result<readonly Role[], readonly ConfigIssue[]>> {
  const shipped = await readFileOfRoles(home)
  const own = (await isFile(fileOfRoles(exercises))) ? await readFileOfRoles(exercises) : shipped
  if (!own.ok || !shipped.ok) return own.ok ? shipped : own
  const names = own.value.map(({ id }) => id)
  return {
    ok: true,
    value: [...own.value, ...shipped.value.filter(({ id }) => !names.includes(id))],
  }
}

function fileOfRoles(root: string): string {
  return join(root, 'rubrics', 'roles.yml')
}

async function readFileOfRoles(root: string): ReturnType<typeof readRoles> {
  const file = fileOfRoles(root)
  return parseRoles(await readFile(file, 'utf8'), file)
}

async function isFile(path: string): Promise<boolean> {
  return (await ifAbsent(path, stat(path), null))?.isFile() ?? false
}

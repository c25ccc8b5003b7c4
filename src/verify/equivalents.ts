import { readFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { ifAbsent } from '../input/if-absent.ts'
import type { Of } from '../input/schema.ts'
import { isEquivalents } from './equivalents.generated.js'
import type * as schema from './equivalents.schema.ts'

type Entry = Of<typeof schema.entry>

/** A generated mutant that no test can catch, as somebody found who thought about it. */
export interface Equivalent extends Pick<Entry, 'where' | 'statement'> {
  readonly change: string
}

/** Reads `equivalent.yml`; without the file there are none. */
export async function readEquivalents(
  file: string,
): Promise<Result<readonly Equivalent[], readonly ConfigIssue[]>> {
  const written = await ifAbsent(file, readFile(file, 'utf8'), '[]')
  const issue = (path: string, message: string): ConfigIssue => ({
    file,
    line: null,
    path,
    message,
    hint: 'Each entry has where, statement and changes as verify prints them, and a reason.',
  })
  try {
    const document = load(written)
    if (isEquivalents(document)) return { ok: true, value: document.flatMap(each) }
    return {
      ok: false,
      error: (isEquivalents.errors ?? []).map(({ instancePath, message = '' }) =>
        issue(instancePath.slice(1), message),
      ),
    }
  } catch (error) {
    return { ok: false, error: [issue('', String(error).split('\n')[0] ?? '')] }
  }
}

function each({ where, statement, changes }: Entry): readonly Equivalent[] {
  return changes.map((change) => ({ where, statement, change }))
}

/** Lines move when a reference is edited; what stands there is what an entry means. */
export function isSame(one: Equivalent, other: Equivalent): boolean {
  return (
    one.where === other.where && one.statement === other.statement && one.change === other.change
  )
}

import { readFile } from 'node:fs/promises'
import { callerError } from '../../input/bad-news.ts'
import type { Result } from '../../input/config-issue.ts'
import { decodeProse } from '../../submission/decode-text.ts'

/** A table's text, or why there is none. Spreadsheets save UTF-16 as gladly as UTF-8. */
export async function findTable(file: string): Promise<Result<string, string>> {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return { ok: false, error: 'there is no such file' }
  const prose = decodeProse(bytes)
  return prose === null ? { ok: false, error: 'is no text' } : { ok: true, value: prose.text }
}

/** A table's text; throws CallerError for a file that cannot be read. */
export async function readTableFile(
  file: string,
  hint = 'Name a file that can be read.',
): Promise<string> {
  const found = await findTable(file)
  if (!found.ok) throw callerError(file, found.error, hint)
  return found.value
}

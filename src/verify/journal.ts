import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { appendOut } from '../input/write-out.ts'
import type { Runs } from '../judge/judge.ts'

/** What was tried out, so that a run that was stopped goes on where it was. */
export interface Journal {
  known(key: object): Runs | null
  keep(key: object, runs: Runs): Promise<void>
}

/** A file of JSON lines; null remembers nothing. A last line that was cut off counts as not written. */
export async function openJournal(file: string | null): Promise<Journal> {
  const written = file === null ? '' : await readFile(file, 'utf8').catch(() => '')
  if (file !== null && written !== '' && !written.endsWith('\n')) await appendOut(file, '\n')
  const entries = new Map(written.split('\n').flatMap(readLine))
  return {
    known: (key) => entries.get(digest(key)) ?? null,
    keep: async (key, runs) => {
      entries.set(digest(key), runs)
      if (file !== null) await appendOut(file, `${JSON.stringify([digest(key), runs])}\n`)
    },
  }
}

function readLine(line: string): readonly (readonly [string, Runs])[] {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}

function digest(key: object): string {
  return createHash('sha256').update(JSON.stringify(key)).digest('hex')
}

import { setTimeout as sleep } from 'node:timers/promises'
import {
  type LedgerRecord,
  logPath,
  parseLog,
  printRecord,
} from '../../assignment/ledger-record.ts'
import type { Repository } from '../../hub/repository.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { isAmbiguous, statusOf, worldError } from '../client/reasons.ts'
import { isRefusedByRule, refusedOn } from '../repository/rulesets-on.ts'

export const LEDGER_BRANCH = 'ledger'

// Each lost race costs two requests; a writer that loses this often meets something else than a race.
const ATTEMPTS = 12
const FIRST_PAUSE_MS = 25
const LONGEST_PAUSE_MS = 1_000

export interface LedgerFile {
  readonly text: string
  /** The name of its blob: what a write compares with. */
  readonly sha: string
}

/** Given what a file holds now, what it shall hold; null to leave it. Called again after a lost race. */
export type Rewrite = (
  text: string | null,
) => { readonly text: string; readonly subject: string } | null

/** The hub's append-only record, on a branch of its own. Two writers at once lose nothing. */
export interface Ledger {
  /** An assignment's records, oldest first; none for an assignment nobody knows. */
  readLog(assignment: string): Promise<readonly LedgerRecord[]>
  /**
   * Appends what `decide` makes of the log as it is at that moment, and returns the log as it then is.
   * `decide` may be asked again, and says null when there is nothing (left) to record. Only an invitation begins
   * a log: what comes too late for an assignment that was erased meanwhile is left out.
   */
  append(
    assignment: string,
    decide: (log: readonly LedgerRecord[]) => LedgerRecord | null,
  ): Promise<readonly LedgerRecord[]>
  readFile(path: string): Promise<LedgerFile | null>
  /**
   * Compare-and-swap; returns what the file holds in the end. `expect` says that the file is not there yet,
   * as far as anybody knows, and saves the look.
   */
  rewrite(path: string, change: Rewrite, expect?: 'absent'): Promise<string | null>
}

export function openLedger(octokit: Octokit, hub: Repository): Ledger {
  // What was last seen of each file. A write that follows from it is refused where it is not true any more.
  const seen = new Map<string, LedgerFile | null>()
  const readFile = async (path: string) => {
    const file = await readLedgerFile(octokit, hub, path)
    seen.set(path, file)
    return file
  }
  const rewrite = async (path: string, change: Rewrite, expect?: 'absent') => {
    if (expect === 'absent' && !seen.has(path)) seen.set(path, null)
    const text = await rewriteFile({ octokit, hub, seen, readFile }, path, change)
    // It is written once. Whoever follows for months would keep every scorecard in memory.
    if (expect === 'absent') seen.delete(path)
    return text
  }
  return {
    readFile,
    rewrite,
    readLog: async (assignment) => parse(assignment, (await readFile(logPath(assignment)))?.text),
    append: async (assignment, decide) => {
      const text = await rewrite(logPath(assignment), (before) => {
        const log = parse(assignment, before ?? '')
        const record = decide(log)
        if (record === null || (log.length === 0 && record.kind !== 'invited')) return null
        const subject = `${assignment}: ${record.kind}`
        return { text: (before ?? '') + readable(record), subject }
      })
      return parse(assignment, text ?? '')
    },
  }
}

/** A record that cannot be read would close its log for good, so it is our bug before it is written. */
function readable(record: LedgerRecord): string {
  const text = printRecord(record)
  const read = parseLog(text)
  if (!read.ok) throw new Error(`the record ${record.kind} was not written: ${read.error}`)
  return text
}

function parse(assignment: string, text: string | undefined): readonly LedgerRecord[] {
  const log = parseLog(text ?? '')
  if (log.ok) return log.value
  throw new WorldError(
    `${logPath(assignment)} on the branch ${LEDGER_BRANCH} was changed by hand: ${log.error}. Put back its last good version.`,
    { code: 'ledger' },
  )
}

async function readLedgerFile(
  octokit: Octokit,
  hub: Repository,
  path: string,
): Promise<LedgerFile | null> {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...hub, path, ref: LEDGER_BRANCH })
    if (Array.isArray(data) || data.type !== 'file') throw new Error(`${path} is no file`)
    return { sha: data.sha, text: await textOf(octokit, hub, data) }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw worldError(`the ledger's ${path} was not read`, error)
  }
}

/** Beyond one megabyte the contents API names a file without its bytes. */
async function textOf(
  octokit: Octokit,
  hub: Repository,
  file: { readonly sha: string; readonly content: string; readonly encoding: string },
): Promise<string> {
  if (file.encoding === 'base64') return decode(file.content)
  const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: file.sha })
  return decode(data.content)
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8')
}

interface Writing {
  readonly octokit: Octokit
  readonly hub: Repository
  readonly seen: Map<string, LedgerFile | null>
  readonly readFile: (path: string) => Promise<LedgerFile | null>
}

async function rewriteFile(
  writing: Writing,
  path: string,
  change: Rewrite,
): Promise<string | null> {
  const guessed = await rewriteFromMemory(writing, path, change)
  if (guessed !== null) return guessed
  let lost: unknown
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await pause(attempt)
    const before = await writing.readFile(path)
    const after = newsOf(change, before)
    if (after === null) return before?.text ?? null
    lost = await swap(writing, path, before, after)
    if (lost === null) return after.text
  }
  throw worldError(`the ledger's ${path} was not written`, lost)
}

/** Without a look first. That there is nothing to write is only believed of a file that was read for it. */
async function rewriteFromMemory(
  writing: Writing,
  path: string,
  change: Rewrite,
): Promise<string | null> {
  const before = writing.seen.get(path)
  if (before === undefined) return null
  writing.seen.delete(path)
  const after = newsOf(change, before)
  if (after === null) return null
  return (await swap(writing, path, before, after)) === null ? after.text : null
}

function newsOf(change: Rewrite, before: LedgerFile | null): ReturnType<Rewrite> {
  const after = change(before?.text ?? null)
  return after?.text === before?.text ? null : after
}

/** Two that lost to each other must not meet again at the same moment. */
async function pause(attempt: number): Promise<void> {
  await sleep(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt))
}

/** Null when it was written; the error when somebody was quicker, or when nobody knows. */
async function swap(
  { octokit, hub, seen }: Writing,
  path: string,
  before: LedgerFile | null,
  after: NonNullable<ReturnType<Rewrite>>,
): Promise<unknown> {
  try {
    const { data } = await octokit.rest.repos.createOrUpdateFileContents({
      ...hub,
      path,
      message: after.subject,
      branch: LEDGER_BRANCH,
      content: Buffer.from(after.text).toString('base64'),
      ...(before === null ? {} : { sha: before.sha }),
    })
    const sha = data.content?.sha
    if (sha !== undefined) seen.set(path, { text: after.text, sha })
    return null
  } catch (error) {
    if (lostRace(error)) return error
    const what = `the ledger's ${path} was not written`
    throw await refusedOn(octokit, hub, { branch: LEDGER_BRANCH, what, cause: error })
  }
}

/**
 * Somebody else was quicker, or nobody knows whether we were: either way, look again. A rule that keeps
 * everybody from writing has the same status, and no later try would fare better.
 */
function lostRace(error: unknown): boolean {
  if (isRefusedByRule(error)) return false
  return statusOf(error) === 409 || statusOf(error) === 422 || isAmbiguous(error)
}

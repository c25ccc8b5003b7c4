import type { Result } from '../input/config-issue.ts'
import type { Of } from '../input/schema.ts'
import { isPacked } from './packed.generated.js'
import type * as schema from './packed.schema.ts'
import { SUBMISSION_LIMITS } from './read-submission.ts'
import { isPicture, type Submission, type SubmittedFile, submissionDigest } from './submission.ts'

// 16 MiB of files are 22 of base64, and GitHub lists at most 7 MB of names, each of which can stand in
// the listing and in two oddities.
const MAX_CHARS = 64 * 1024 * 1024

type Packed = Of<typeof schema.packed>

/** One JSON text, so that a submission can be handed on without its names becoming file names. */
export function packSubmission({ files, listing, oddities, digest }: Submission): string {
  const packed: Packed = {
    version: 1,
    digest,
    files: files.map(({ path, bytes }) => ({
      path,
      base64: Buffer.from(bytes).toString('base64'),
    })),
    listing,
    oddities: oddities.map(({ kind, path }) => ({ kind, path })),
  }
  return JSON.stringify(packed)
}

/** The submission, or in words of ours why this is not a text that `packSubmission` made. */
export function unpackSubmission(text: string): Result<Submission, string> {
  if (text.length > MAX_CHARS) return no('longer than any submission')
  const value = parse(text)
  if (!isPacked(value)) return no('not a packed submission')
  const files = value.files.map(({ path, base64 }) => {
    return { path, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }
  })
  const { listing, oddities, digest } = value
  const submission: Submission = { files, listing, oddities, digest }
  const fault = faultOf(submission)
  if (fault !== null) return no(fault)
  // Lenient readings that JSON and base64 allow, such as a key given twice, do not survive this.
  return packSubmission(submission) === text
    ? { ok: true, value: submission }
    : no('not written as a submission is packed')
}

function no(error: string): Result<never, string> {
  return { ok: false, error }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function faultOf({ files, listing, digest }: Submission): string | null {
  const paths = files.map(({ path }) => path)
  const listed = new Set(listing)
  if (!paths.every((path, index) => index === 0 || isBefore(paths[index - 1], path)))
    return 'the files are not sorted, or one stands there twice'
  if (!listing.every((path, index) => !isBefore(path, listing[index - 1])))
    return 'the listing is not sorted'
  if (!paths.every((path) => listed.has(path))) return 'a file is not in the listing'
  if (!files.every(isWithinItsLimit) || totalBytes(files) > SUBMISSION_LIMITS.totalBytes)
    return 'the files are larger than a submission may be'
  return submissionDigest(files) === digest ? null : 'the digest is not that of the files'
}

function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a < b
}

function isWithinItsLimit({ path, bytes }: SubmittedFile): boolean {
  const { pictureBytes, textBytes } = SUBMISSION_LIMITS
  return bytes.length <= (isPicture(path) ? pictureBytes : textBytes)
}

function totalBytes(files: readonly SubmittedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

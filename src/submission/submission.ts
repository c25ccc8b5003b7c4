import { createHash } from 'node:crypto'

export interface SubmittedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export const ODDITY_KINDS = [
  'symlink',
  'special',
  'too-large',
  'too-many',
  'too-deep',
  'strange-name',
  'name-collision',
] as const

/** What a folder held that no honest submission holds. */
export interface Oddity {
  readonly kind: (typeof ODDITY_KINDS)[number]
  readonly path: string
}

/** One state of a candidate's folder, held in memory: the bytes read once are the bytes graded. */
export interface Submission {
  /** Sorted by path; only what the exercise allows. */
  readonly files: readonly SubmittedFile[]
  /** Every path seen, allowed or not. Hostile text. */
  readonly listing: readonly string[]
  readonly oddities: readonly Oddity[]
  /** SHA-256 of the files' paths, lengths and bytes. */
  readonly digest: string
}

export function submissionDigest(files: readonly SubmittedFile[]): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of files) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** The text of a UTF-8 file without its byte order mark, or null when it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text of one file; null when it is missing or not UTF-8. */
export function submittedText(submission: Submission, path: string): string | null {
  const file = submission.files.find((candidate) => candidate.path === path)
  return file === undefined ? null : decodeText(file.bytes)
}

/** Whether a path names a picture; everything else is read as text. */
export function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|pdf)$/i.test(path)
}

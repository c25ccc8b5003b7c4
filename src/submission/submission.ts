import { createHash } from 'node:crypto'
import { decodeProse, decodePython } from '../input/decode-text.ts'

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
  'unreadable',
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

/** The text of one file to be run; null when it is missing or not in an encoding that Python takes. */
export function submittedText(submission: Submission, path: string): string | null {
  const bytes = submittedBytes(submission, path)
  return bytes === null ? null : decodePython(bytes)
}

/** The text of one file to be read; null when it is missing or no text in any encoding. */
export function submittedProse(submission: Submission, path: string): string | null {
  const bytes = submittedBytes(submission, path)
  return bytes === null ? null : (decodeProse(bytes)?.text ?? null)
}

function submittedBytes({ files }: Submission, path: string): Uint8Array | null {
  return files.find((file) => file.path === path)?.bytes ?? null
}

/** Whether a path names a picture; everything else is read as text. */
export function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|pdf)$/i.test(path)
}

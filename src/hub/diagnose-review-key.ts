import type { CopyFromInit } from './copy-from-init.ts'
import { error, type Finding, finding, ok, type Verdict, warning } from './finding.ts'

/** The file with the public half of the key that reviews are sealed with. */
export interface ObservedReviewKey {
  /** The id of the key in it. */
  readonly file: { readonly id: string } | 'absent' | 'broken'
  /** The id that follows from TAKEHOME_KEY; null where that is not given. */
  readonly expected: string | null
}

const FILE = 'review-key.json'

/** Whether what reviewers seal with is what the hub opens with. */
export function diagnoseReviewKey(seen: ObservedReviewKey, copy: CopyFromInit): Finding {
  const mend = `With TAKEHOME_KEY in the environment: ${copy(FILE)} It holds nothing secret.`
  return finding(FILE, verdictOn(seen, mend))
}

function verdictOn({ file, expected }: ObservedReviewKey, mend: string): Verdict {
  if (file === 'absent') {
    return warning('is missing, so nobody can check what reviewers seal with', mend)
  }
  if (file === 'broken') return error('holds no key', mend)
  if (expected === null) return ok('holds a key; with TAKEHOME_KEY given, doctor compares the two')
  if (file.id === expected) return ok('is the public half of TAKEHOME_KEY')
  return error(
    'is of another TAKEHOME_KEY: blocks that are sealed with it cannot be opened',
    `${mend} Reviewers then press Done again on a new page.`,
  )
}

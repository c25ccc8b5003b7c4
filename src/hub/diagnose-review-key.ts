import { error, type Finding, finding, ok, type Verdict, warning } from './finding.ts'

/** The file with the public half of the key that reviews are sealed with. */
export interface ObservedReviewKey {
  /** The id of the key in it. */
  readonly file: { readonly id: string } | 'absent' | 'broken'
  /** The id that follows from TAKEHOME_KEY; null where that is not given. */
  readonly expected: string | null
}

const MEND =
  'Run init again with TAKEHOME_KEY in the environment, and commit review-key.json. It holds nothing secret.'

/** Whether what reviewers seal with is what the hub opens with. */
export function diagnoseReviewKey(seen: ObservedReviewKey): Finding {
  return finding('review-key.json', verdictOn(seen))
}

function verdictOn({ file, expected }: ObservedReviewKey): Verdict {
  if (file === 'absent') {
    return warning('is missing, so nobody can check what reviewers seal with', MEND)
  }
  if (file === 'broken') return error('holds no key', MEND)
  if (expected === null) return ok('holds a key; with TAKEHOME_KEY given, doctor compares the two')
  if (file.id === expected) return ok('is the public half of TAKEHOME_KEY')
  return error(
    'is of another TAKEHOME_KEY: blocks that are sealed with it cannot be opened',
    `${MEND} Reviewers then press Done again on a new page.`,
  )
}

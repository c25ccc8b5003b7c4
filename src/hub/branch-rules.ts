/** Where takehome writes branches: three kinds in the hub, and the repositories of candidates. */
export type Branches = 'ledger' | 'review-base' | 'review' | 'candidates'

/** A rule in words, as a verb without its ending and what follows: `require`, `signed commits`. */
type Words = readonly [verb: string, what: string]

/** What a rule keeps takehome from. */
export interface Met {
  readonly severity: 'error' | 'warning'
  readonly words: Words
  readonly breaks: string
}

const NOTHING_WRITTEN: Readonly<Record<Branches, string>> = {
  ledger: 'the ledger cannot be written',
  'review-base': 'no review opens',
  review: 'no review opens',
  candidates: "candidates' repositories cannot be made",
}

/**
 * Rules that refuse commits made through the API, on every branch:
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
const REFUSES: Readonly<Record<string, Words>> = {
  required_signatures: ['require', 'signed commits'],
  pull_request: ['require', 'a pull request for each change'],
  required_status_checks: ['require', 'checks before each change'],
  workflows: ['require', 'workflows that pass before each change'],
  commit_message_pattern: ['require', 'a form of commit messages'],
  commit_author_email_pattern: ['require', 'a form of the author’s address'],
  committer_email_pattern: ['require', 'a form of the committer’s address'],
  branch_name_pattern: ['require', 'a form of the names of branches'],
}

const OTHERS: Readonly<Record<string, Words>> = {
  update: ['require', 'that nobody changes it'],
  creation: ['restrict', 'creations'],
  deletion: ['restrict', 'deletions'],
  non_fast_forward: ['block', 'force pushes'],
  required_linear_history: ['require', 'a linear history'],
}

type Breaks = readonly [severity: Met['severity'], breaks: string]

/** What the others break, where they break something. */
const BREAKS: Readonly<Record<Branches, Readonly<Record<string, Breaks>>>> = {
  ledger: {
    update: ['error', NOTHING_WRITTEN.ledger],
    creation: ['warning', 'a ledger that is not there yet cannot be begun'],
    non_fast_forward: ['warning', 'erase and retain fail until an owner lifts it'],
  },
  'review-base': {
    creation: ['warning', 'the first review does not open unless the branch is there'],
  },
  review: {
    update: ['error', 'a review does not show what is handed in later'],
    creation: ['error', NOTHING_WRITTEN.review],
    deletion: ['warning', 'erase and retain fail until an owner lifts it'],
  },
  candidates: {
    update: ['error', NOTHING_WRITTEN.candidates],
    creation: ['error', NOTHING_WRITTEN.candidates],
    required_linear_history: [
      'warning',
      'no task comes to a candidate whose clock starts with them, and nobody can push a merge',
    ],
  },
}

/** Each rule that is in takehome's way on these branches, once. */
export function rulesMet(types: readonly string[], where: Branches): readonly Met[] {
  return [...new Set(types)].flatMap((type): readonly Met[] => {
    const refuses = REFUSES[type]
    if (refuses !== undefined) {
      return [{ severity: 'error', words: refuses, breaks: NOTHING_WRITTEN[where] }]
    }
    const [severity, breaks] = BREAKS[where][type] ?? []
    const words = OTHERS[type]
    return severity === undefined || breaks === undefined || words === undefined
      ? []
      : [{ severity, words, breaks }]
  })
}

/** In words: `require signed commits: the ledger cannot be written`. Rules that break the same stand together. */
export function sayMet(met: readonly Met[], ending: '' | 's' = ''): string {
  const consequences = [...new Set(met.map(({ breaks }) => breaks))]
  const said = consequences.map((breaks) => {
    const rules = met.filter((one) => one.breaks === breaks)
    return `${rules.map(({ words: [verb, what] }) => `${verb}${ending} ${what}`).join(' and ')}: ${breaks}`
  })
  return said.join('; ')
}

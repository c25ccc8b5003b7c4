/** What only the real GitHub can tell, in steps; each check of `doctor --live` belongs to one. */
export const LIVE_STEPS = {
  1: 'The organisation and the two Apps',
  2: 'The provisioner creates a private repository',
  3: 'Branches, an empty pull request, a comment where issues are off',
  4: 'An invitation, its permission and its acceptance',
  5: 'Pushes of a second account, and when GitHub shows them',
  6: 'The grader: check run, comment, pull request, taking push away',
  7: "The hub's own token",
  8: 'One exercise graded on a machine of GitHub',
  9: 'The issue form starts its run',
  10: 'What stays of a comment that is removed',
  11: 'From a push to a visible grade',
  12: 'Starts of Watch within a day, against its schedule',
  13: 'What it costs of the hour',
  14: 'Withdraw, archive, erase: what is still readable',
  15: 'Everything is deleted',
} as const

export type LiveStep = keyof typeof LIVE_STEPS

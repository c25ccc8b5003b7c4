/**
 * What a test touches is in its name, so that whoever writes one need not know of this file:
 * `x.test.ts` makes values of values (it may read files), `x.hands.test.ts` starts processes, servers
 * or a browser, and `x.github.test.ts` works on the embedded GitHub of test/worlds/stand-in. What takes
 * minutes by itself is `x.long.test.ts`, such as a process that dies at each of its requests: it runs in CI,
 * and `npm test` leaves it out.
 */
export const PROJECTS = [
  {
    name: 'values',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.{hands,github,long}.test.ts'],
  },
  { name: 'hands', include: ['test/**/*.hands.test.ts'], exclude: [] },
  { name: 'github', include: ['test/**/*.github.test.ts'], exclude: [] },
  { name: 'long', include: ['test/**/*.long.test.ts'], exclude: [] },
] as const

/**
 * The files that take longest, longest first: started last, one of them alone would keep one core
 * busy and let the others wait. What is not here takes seconds, in whatever order.
 */
export const LONGEST = [
  'verify/variants.long',
  'worlds/faults/crash.long',
  'commands/setup/live-grading.long',
  'worlds/demo/demo.long',
  'commands/setup/live-erase.long',
  'worlds/demo/judged-round.long',
  'verify/verify.long',
  'worlds/runner/hub.long',
  'worlds/faults/schedules.github',
  'attacks/suites.hands',
  'commands/review/blocks.github',
  'commands/watch/claims.github',
  'judge/review.hands',
  'commands/close.github',
  'house/walls.hands',
  'exercise/suites.hands',
  'commands/watch/follow-trouble.github',
  'bundles/licenses.hands',
  'attacks/judge.hands',
  'doors/action.github',
  'input/generated-checks.hands',
  'doors/cli.hands',
  'commands/setup/live.github',
  'commands/setup/doctor.github',
  'verify/prove-changes.hands',
  'commands/invite/organisations.github',
  'commands/review/review.github',
  'attacks/pages.hands',
  'verify/verify.hands',
  'judge/sandbox.hands',
  'commands/setup/run-set-up.github',
  'commands/watch/follow-processes.github',
  'review-page/browser.hands',
  'report/browser.hands',
]

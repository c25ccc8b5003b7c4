/**
 * What a test touches is in its name, so that whoever writes one need not know of this file:
 * `x.test.ts` makes values of values (it may read files), `x.hands.test.ts` starts processes, servers
 * or a browser, and `x.github.test.ts` works on the embedded GitHub of test/worlds/stand-in.
 */
export const PROJECTS = [
  {
    name: 'values',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.{hands,github}.test.ts'],
  },
  { name: 'hands', include: ['test/**/*.hands.test.ts'], exclude: [] },
  { name: 'github', include: ['test/**/*.github.test.ts'], exclude: [] },
] as const

/**
 * The files that take longest, longest first: started last, one of them alone would keep one core
 * busy and let the others wait. What is not here takes seconds, in whatever order.
 */
export const LONGEST = [
  'worlds/demo/demo.github',
  'attacks/judge.hands',
  'worlds/runner/hub.github',
  'exercise/suites.hands',
  'verify/verify.hands',
  'doors/cli.hands',
  'worlds/faults/schedules.github',
  'judge/sandbox.hands',
  'doors/action.github',
  'worlds/faults/crash.github',
  'commands/watch/cost.github',
  'commands/watch/claims.github',
  'attacks/pages.hands',
  'report/browser.hands',
  'commands/review/review.github',
]

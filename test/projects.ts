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

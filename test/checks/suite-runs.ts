import { judgeSuite, type MetModule } from '../../src/checks/found.ts'
import type { SuiteRun, SuiteTestRun } from '../../src/judge/review-run.ts'
import { alarmFactor, kindShare } from '../../src/rubric/coin-share.ts'

/** Five correct modules, and two kinds of flaws with four each. */
export const MODULES: readonly MetModule[] = [
  ...['a', 'b', 'c', 'd', 'e'].map((name) => ({
    id: `correct/${name}`,
    criterion: null,
    holds: [],
  })),
  ...['1', '2', '3', '4'].map((name) => flawed(`leak-${name}`, 'F1')),
  ...['1', '2', '3', '4'].map((name) => flawed(`limit-${name}`, 'F2')),
]

function flawed(id: string, criterion: string): MetModule {
  return { id, criterion, holds: [id] }
}

/** The same, with modules that hold several of the flaws: all of four, and all but every third. */
export const WITH_COMPANY: readonly MetModule[] = [
  ...MODULES,
  ...['1', '2'].flatMap((name) => {
    const other = name === '1' ? '3' : '4'
    const [a, b, c, d] = [`leak-${name}`, `leak-${other}`, `limit-${name}`, `limit-${other}`]
    return [
      [a, b, c, d],
      [a, c, d],
      [a, b, d],
      [b, c],
    ].map((holds) => {
      return { id: `company/${holds.join('+')}`, criterion: null, holds }
    })
  }),
]

export type Outcome = SuiteTestRun['outcome']
/** How a test ends on a module, in the first or the second run on it; null where it is not there. */
export type Tried = (module: MetModule, time: number) => Outcome | null

/** Replies that tell each module from all others, as where correct ones differ visibly. */
export const distinct = ({ id }: MetModule) => `replies of ${id}`

export function runs(
  tests: Readonly<Record<string, Tried>>,
  replies: (module: MetModule, name: string, time: number) => string = distinct,
  modules: readonly MetModule[] = MODULES,
): readonly SuiteRun[] {
  return modules.flatMap((module) => {
    const times = module.holds.length === 0 ? [0, 1] : [0]
    return times.map((time): SuiteRun => {
      const own = Object.entries(tests).flatMap(([name, tried]): readonly SuiteTestRun[] => {
        const outcome = tried(module, time)
        if (outcome === null) return []
        return [{ name, outcome, transcript: replies(module, name, time), reason: '' }]
      })
      return { variant: module.id, tests: own, ended: null, detail: '' }
    })
  })
}

export const failsOn =
  (...ids: readonly string[]): Tried =>
  ({ id, holds }) =>
    [id, ...holds].some((one) => ids.includes(one)) ? 'failed' : 'passed'

export function judge(tests: Readonly<Record<string, Tried>>) {
  return judgeSuite(runs(tests), MODULES)
}

/** The share of all points for flaws. */
export function shareOf(all: readonly SuiteRun[], modules = MODULES): number {
  const { alarmed, byKind, failure } = judgeSuite(all, modules)
  if (failure !== null) return 0
  const kinds = [...byKind.values()]
  const found = kinds.reduce((sum, { caught, flaws }) => sum + kindShare(caught, flaws), 0)
  return (found / kinds.length) * alarmFactor(alarmed.length, 5)
}

import type { Of } from '../input/schema.ts'
import type { SOURCE } from './live.schema.ts'
import { LIVE_STEPS } from './live-steps.ts'

/** A dated `live.json`. */
export type Live = Of<typeof SOURCE.published>
export type LiveCheck = Live['checks'][number]

const WORDS = { passed: 'passed ', failed: 'FAILED ', 'not-run': 'not run' } as const

/** The same for people, step by step. */
export function liveReport({ at, server, takehome, checks, cleanUp }: Live): readonly string[] {
  const steps = Object.entries(LIVE_STEPS).flatMap(([step, title]) => [
    '',
    `${step}. ${title}`,
    ...checks.filter((check) => check.step === Number(step)).flatMap(linesOf),
  ])
  return [
    `${server} on ${at}, takehome ${takehome}`,
    ...steps,
    '',
    `${count(checks, 'passed')} passed, ${count(checks, 'failed')} failed, ${count(checks, 'not-run')} not run`,
    `${cleanUp.deleted} throw-away repositories deleted; ${leftWords(cleanUp.left)}`,
  ]
}

function leftWords(left: number | null): string {
  if (left === null) return 'GitHub did not say what is left'
  return left === 0 ? 'nothing is left' : `${left} could not be deleted`
}

function linesOf({ outcome, what, why, seconds, facts, requests }: LiveCheck): readonly string[] {
  const time = outcome === 'not-run' ? '' : ` (${seconds.toFixed(1)} s)`
  const said = Object.entries(facts).map(([name, value]) => `${name}: ${value}`)
  const last = requests.at(-1)
  const answer =
    last === undefined
      ? []
      : [
          `${last.method} ${last.route}: ${last.status ?? 'no answer'}${last.permissions === null ? '' : `, accepts ${last.permissions}`}`,
        ]
  return [
    `   ${WORDS[outcome]}  ${what}${time}`,
    ...[...(why === null ? [] : [why]), ...answer, ...said].map((line) => `            ${line}`),
  ]
}

function count(checks: readonly LiveCheck[], outcome: LiveCheck['outcome']): number {
  return checks.filter((check) => check.outcome === outcome).length
}

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Assignment } from '../../src/assignment/assignment.ts'
import {
  completePath,
  type LedgerRecord,
  logPath,
  type OpenReview,
  printRecord,
  scorecardPath,
} from '../../src/assignment/ledger-record.ts'
import type { Evidence } from '../../src/checks/evidence.ts'
import type { Exercise } from '../../src/exercise/exercise.ts'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { installFolder } from '../../src/install.ts'
import type { Criterion, Level } from '../../src/rubric/rubric.ts'
import { completeScorecard } from '../../src/scorecard/complete.ts'
import { score } from '../../src/scorecard/score.ts'
import { useHubKey } from '../../src/session/hub-key.ts'
import { type Random, seededRandom } from '../../src/statistics/seeded-random.ts'
import { LATER, ROLE, signed } from './round-roles.ts'

export const KEY = 'an-example-key-of-more-than-32-characters'
export const REVIEWERS = ['rae', 'sam', 'tim'] as const

/** A simulated hiring round, as the ledger holds it: two reviewers of three for each candidate. */
export interface RoundWishes {
  readonly candidates: number
  readonly exercises: readonly string[]
  readonly seed: string
  /** How many levels one of the reviewers, Tim, is harder than the others. */
  readonly harder?: number
  /** Candidates from this one on were reviewed a quarter later. */
  readonly laterFrom?: number
  /** Each so many-th candidate still waits for reviewers. */
  readonly pendingEvery?: number
  /** Each so many-th candidate was graded under another rubric. */
  readonly deviatingEvery?: number
  /** Each so many-th candidate was scored by other weights; of the first exercise alone, if half. */
  readonly reweighedEvery?: number
  readonly half?: boolean
  /** From this candidate on, Tim has another login, and somebody else has his. */
  readonly renamedFrom?: number
}

/** Writes the round's ledger below a folder; each candidate's true ability, by account number. */
export async function writeRound(
  folder: string,
  wishes: RoundWishes,
): Promise<ReadonlyMap<number, number>> {
  const random = seededRandom(wishes.seed)
  const exercises = await Promise.all(wishes.exercises.map(load))
  const abilities = new Map<number, number>()
  for (let index = 0; index < wishes.candidates; index += 1) {
    const ability = gauss(random)
    abilities.set(1000 + index, ability)
    for (const exercise of exercises) {
      for (const [path, text] of filesOf(exercise, index, ability, random, wishes)) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), text)
      }
    }
  }
  return abilities
}

async function load(id: string): Promise<Exercise> {
  const exercise = await loadExercise(installFolder(import.meta.url), id)
  if (!exercise.ok) throw new Error(`${id} is not sound`)
  return exercise.value
}

function filesOf(
  { rubric, digest: current }: Exercise,
  index: number,
  ability: number,
  random: Random,
  wishes: RoundWishes,
): ReadonlyMap<string, string> {
  const login = `c${index}`
  const id = `${rubric.id}-${login}`
  const every = (n: number | undefined) => n !== undefined && index % n === n - 1
  const digest = every(wishes.deviatingEvery) ? 'd'.repeat(64) : current
  const isHere = wishes.half !== true || rubric.id === wishes.exercises[0]
  const role = every(wishes.reweighedEvery) && isHere ? LATER : ROLE
  const tree = index.toString(16).padStart(12, '0').padEnd(40, 'a')
  const scorecard = score({
    rubric,
    rubricDigest: digest,
    role,
    evidence: rubric.criteria.flatMap((criterion) => evidenceOf(criterion, ability, random)),
    flags: [],
    reviews: [],
    submission: { sha: null, digest: 'e'.repeat(64), files: ['WRITEUP.md'] },
    seed: null,
    runtime: null,
    trusted: true,
    timings: {},
  })
  const reviews = reviewsOf(rubric.criteria, index, ability, random, wishes.harder ?? 0).map(
    (review) =>
      signed(review, REVIEWERS, index >= (wishes.renamedFrom ?? Number.POSITIVE_INFINITY)),
  )
  const log: LedgerRecord[] = [
    {
      kind: 'invited',
      at: '2026-03-01T12:00:00Z',
      by: 'lead',
      assignment: assignment(id, rubric.id, index),
      comment: 'f'.repeat(64),
    },
    {
      kind: 'graded',
      at: '2026-03-05T12:00:00Z',
      by: 'takehome',
      sha: tree,
      tree,
      rubric: digest,
      stale: false,
      comment: null,
    },
  ]
  const files = new Map([[scorecardPath(id, tree, digest), JSON.stringify(scorecard)]])
  if (!every(wishes.pendingEvery)) {
    const complete = completeScorecard(scorecard, { rubric, rubricDigest: digest, role }, reviews)
    files.set(completePath(id, tree, digest), JSON.stringify(complete))
    const criteria = 'b'.repeat(64)
    log.push({
      kind: 'unsealed',
      at:
        index >= (wishes.laterFrom ?? Number.POSITIVE_INFINITY)
          ? '2026-04-09T12:00:00Z'
          : '2026-03-09T12:00:00Z',
      by: 'takehome',
      tree,
      criteria,
      rubric: digest,
      why: 'both are done',
      reviews,
    })
  }
  return files.set(logPath(id), log.map(printRecord).join(''))
}

function assignment(id: string, exercise: string, index: number): Assignment {
  return {
    id,
    exercise,
    role: ROLE.id,
    candidate: { login: `c${index}`, userId: 1000 + index },
    repository: { owner: 'acme', name: id, id: index + 1 },
    pull: 1,
    comment: 1,
    starter: { sha: 'a'.repeat(40), tree: 'a'.repeat(40) },
    deadline: '2026-03-08T18:00:00Z',
  }
}

function reviewsOf(
  criteria: readonly Criterion[],
  index: number,
  ability: number,
  random: Random,
  harder: number,
): readonly OpenReview[] {
  const { reviewer } = useHubKey(KEY)
  const reviewed = criteria.filter(({ kind }) => kind === 'reviewed')
  const quality = reviewed.map(() => ability + 0.5 * gauss(random))
  const given = [0, 1, 2].map((place) => {
    const by = REVIEWERS[(index + place) % 3] ?? 'rae'
    const levels = reviewed.map(({ id: criterion }, at) => {
      const felt = 2.5 + (quality[at] ?? 0) + 0.5 * gauss(random) - (by === 'tim' ? harder : 0)
      return { criterion, level: level(felt), note: 'as it reads', ticks: [] }
    })
    return { by, reviewer: reviewer(by), levels }
  })
  const [one, two, third] = given
  if (one === undefined || two === undefined || third === undefined) return []
  // The third is asked where the two are apart, and nowhere else.
  const levels = third.levels.filter(
    (_, at) => Math.abs((one.levels[at]?.level ?? 0) - (two.levels[at]?.level ?? 0)) >= 2,
  )
  return [one, two, ...(levels.length === 0 ? [] : [{ ...third, levels }])]
}

function level(value: number): Level {
  return Math.max(1, Math.min(4, Math.round(value))) as Level
}

function evidenceOf(criterion: Criterion, ability: number, random: Random): readonly Evidence[] {
  const passes = () => random.unit() < 1 / (1 + Math.exp(-1.4 * ability - 0.8))
  const { id } = criterion
  if (criterion.kind === 'reviewed') return []
  switch (criterion.check) {
    case 'tests':
      return Array.from({ length: criterion.tests }, (_, at) => {
        const outcome = passes() ? 'passed' : 'failed'
        return {
          kind: 'test',
          criterion: id,
          title: `test ${at}`,
          outcome,
          reason: null,
          detail: '',
        }
      })
    case 'lint':
      return [{ kind: 'lint', criterion: id, analysable: true, findings: [], sourceLines: 80 }]
    case 'complexity':
      return [
        {
          kind: 'complexity',
          criterion: id,
          analysable: true,
          mostComplex: null,
          longest: null,
          deepest: null,
        },
      ]
    case 'loops':
      return [{ kind: 'loops', criterion: id, analysable: true, count: 0, depth: 0, forbidden: [] }]
    case 'structure':
      return [
        {
          kind: 'structure',
          criterion: id,
          checks: criterion.looksAt.map((name) => ({ name, passed: passes(), detail: '' })),
        },
      ]
    default:
      return [numbersOf(id, passes)]
  }
}

function numbersOf(criterion: string, passes: () => boolean): Evidence {
  const numbers = ['a', 'b', 'c'].map((name) => {
    const verdict = passes() ? 'reproduced' : 'differs'
    return { name, unit: 'share', verdict, why: '', written: null, run: 0.5 } as const
  })
  const runs = { reason: null, detail: '', values: [], alone: [] }
  const rest = { file: 'evidence.py', writeUp: 'WRITEUP.md', heading: 'R', runs, numbers }
  return { kind: 'reproduced', criterion, ...rest }
}
function gauss({ unit }: Random): number {
  return Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())
}

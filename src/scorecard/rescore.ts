import type {
  Evidence,
  Flag,
  FlagCode,
  FoundEvidence,
  ReproducedEvidence,
  RuntimeEvidence,
  SectionEvidence,
  StructureEvidence,
} from '../checks/evidence.ts'
import type { Result } from '../input/config-issue.ts'
import type { Role } from '../rubric/roles.ts'
import type { Criterion, FoundCriterion, MeasuredCriterion, Rubric } from '../rubric/rubric.ts'
import { score } from './score.ts'
import type { GradedSubmission, Scorecard } from './scorecard.ts'

/** What we know of a submission without having run it. */
export interface OwnKnowledge {
  readonly rubric: Rubric
  readonly rubricDigest: string
  readonly role: Role | null
  readonly submission: GradedSubmission
  readonly seed: { readonly digest: string }
  /** The claimed one, with what follows from it made again. */
  readonly runtime: RuntimeEvidence | null
  /** What follows from the files alone: the write-up's sections and form, and some flags. */
  readonly writeUp: readonly (SectionEvidence | StructureEvidence)[]
  /** What follows from the files, the rubric and the numbers that a run is claimed to have given. */
  readonly reproduced: (runs: ReproducedEvidence['runs']) => readonly ReproducedEvidence[]
  /** What follows from the files of a fact that is claimed of a candidate's tests. */
  readonly found: (claimed: FoundEvidence) => FoundEvidence
  readonly flags: readonly Flag[]
  readonly statedHours: number | null
}

// What can only be told by parsing the module, which is done in the sandbox.
const MODULE_FLAGS: readonly FlagCode[] = [
  'not-analysable',
  'forbidden-call',
  'dynamic-code',
  'native-code',
  'process-or-network',
  'introspection',
  'unusual-import',
  'private-name',
  'encoded-text',
  'look-alike-name',
  'not-loaded',
]
const LONGEST_MESSAGE = 200

/**
 * Scores the evidence of a claimed scorecard anew, by our rubric. From the claim come the measured
 * evidence and the flags of the module, and nothing else; where the two differ in any byte, somebody lied.
 */
export function rescore(claimed: Scorecard, own: OwnKnowledge): Result<Scorecard, string> {
  const claims = new Map(claimed.criteria.map(({ id, evidence }) => [id, evidence]))
  const measured = own.rubric.criteria.filter(isFromTheRun)
  const strange = measured.find(
    (criterion) => !suits(criterion, claims.get(criterion.id) ?? [], own),
  )
  if (strange !== undefined) {
    return { ok: false, error: `its evidence for ${strange.id} is not what grading finds` }
  }
  if (!isOneSuite(measured.flatMap(({ id }) => claims.get(id) ?? [])))
    return { ok: false, error: 'its evidence tells of more than one suite' }
  const scorecard = score({
    ...own,
    evidence: [
      ...measured.flatMap(({ id }) => (claims.get(id) ?? []).flatMap((fact) => ownFact(fact, own))),
      ...own.writeUp,
    ],
    flags: [...own.flags, ...claimed.flags.filter((flag) => isModuleFlag(flag, own.rubric))],
    reviews: [],
    trusted: true,
    timings: claimed.timings,
  })
  return JSON.stringify(scorecard) === JSON.stringify(claimed)
    ? { ok: true, value: scorecard }
    : { ok: false, error: 'it does not follow from its own evidence and the files' }
}

/** Of numbers that were computed again, and of tests, only what the runs gave is taken from the claim. */
function ownFact(fact: Evidence, { reproduced, found }: OwnKnowledge): readonly Evidence[] {
  if (fact.kind === 'found') return [found(fact)]
  return fact.kind === 'reproduced' ? reproduced(fact.runs) : [fact]
}

/** Whether the evidence comes from running or parsing the module; the form of a write-up is seen here too. */
function isFromTheRun(criterion: Criterion): criterion is MeasuredCriterion {
  return criterion.kind === 'measured' && criterion.check !== 'structure'
}

function isModuleFlag({ code, where, message }: Flag, { module }: Rubric): boolean {
  if (!MODULE_FLAGS.includes(code)) return false
  // Of a kind that is seen very often, the last flag only counts the rest.
  if (where === null) return /^\d{1,6} more of the same kind\.$/.test(message)
  return where.path === module && message.length <= LONGEST_MESSAGE
}

/** As many tests as the rubric counts, or the one fact that the check finds. */
function suits(
  criterion: MeasuredCriterion,
  facts: readonly Evidence[],
  { rubric, submission }: Pick<OwnKnowledge, 'rubric' | 'submission'>,
): boolean {
  if (!facts.every((fact) => isPlaced(fact, rubric, submission))) return false
  if (facts.some((fact) => fact.criterion !== criterion.id)) return false
  if (criterion.check === 'tests') {
    return facts.length === criterion.tests && facts.every(({ kind }) => kind === 'test')
  }
  if (criterion.check === 'found' && !facts.every((fact) => countsRight(fact, criterion, rubric)))
    return false
  return facts.length === 1 && facts.every(({ kind }) => isFactOf(criterion.check, kind))
}

/** In a review the linter names a file of the tests; elsewhere there is one module, and it names none. */
function isPlaced(fact: Evidence, { suite }: Rubric, { files }: GradedSubmission): boolean {
  if (fact.kind !== 'lint') return true
  return fact.findings.every(({ path }) =>
    suite === undefined ? path === undefined : path !== undefined && files.includes(path),
  )
}

/** As many flaws and correct modules as the rubric has, and tests behind everything that was caught or raised. */
function countsRight(fact: Evidence, { flaws }: FoundCriterion, { suite }: Rubric): boolean {
  if (fact.kind !== 'found') return false
  const { caught, alarms, tests, alarming, correct, failure } = fact
  return (
    fact.flaws === flaws &&
    correct === suite?.correct &&
    caught <= flaws &&
    alarms <= correct &&
    caught > 0 === tests.length > 0 &&
    alarms > 0 === alarming.length > 0 &&
    (failure === null || caught === 0)
  )
}

/** Alarms and what was run are the same for all kinds of flaws. */
function isOneSuite(facts: readonly Evidence[]): boolean {
  const said = facts.flatMap((fact) => {
    if (fact.kind !== 'found') return []
    const { alarms, alarming, moody, failure, given } = fact
    return [JSON.stringify({ alarms, alarming, moody, failure, given })]
  })
  return new Set(said).size <= 1
}

/** A linter that does not start is the one check that may be missing. */
function isFactOf(check: string, kind: Evidence['kind']): boolean {
  return kind === check || (check === 'lint' && kind === 'not-assessed')
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { isRecord } from '../../src/assignment/ledger.generated.js'
import { SOURCE as ledger } from '../../src/assignment/ledger.schema.ts'
import { isWatchIndex } from '../../src/assignment/watch-index.generated.js'
import { SOURCE as watchIndex } from '../../src/assignment/watch-index.schema.ts'
import { isEvent } from '../../src/events/event.generated.js'
import { SOURCE as event } from '../../src/events/event.schema.ts'
import { isAnchors } from '../../src/exercise/anchors.generated.js'
import { SOURCE as anchors } from '../../src/exercise/anchors.schema.ts'
import { isConventions } from '../../src/exercise/conventions.generated.js'
import { SOURCE as conventions } from '../../src/exercise/conventions.schema.ts'
import { isSuiteFlaws } from '../../src/exercise/flaws.generated.js'
import { SOURCE as flaws } from '../../src/exercise/flaws.schema.ts'
import { isJob } from '../../src/grading/job.generated.js'
import { SOURCE as job } from '../../src/grading/job.schema.ts'
import { isLive } from '../../src/hub/live.generated.js'
import { SOURCE as live } from '../../src/hub/live.schema.ts'
import { isHubYaml } from '../../src/hub/takehome.generated.js'
import { SOURCE as takehome } from '../../src/hub/takehome.schema.ts'
import type { Check, Source } from '../../src/input/schema.ts'
import { isPlan } from '../../src/regrade/regrade.generated.js'
import { SOURCE as regrade } from '../../src/regrade/regrade.schema.ts'
import { isRoles } from '../../src/rubric/roles.generated.js'
import { SOURCE as roles } from '../../src/rubric/roles.schema.ts'
import {
  isCompetencies,
  isCriteria,
  isEvidenceFile,
  isFound,
  isQuality,
  isReproduced,
  isReviewed,
  isRubric,
  isStructure,
  isSuite,
  isTests,
  isWriteUp,
} from '../../src/rubric/rubric.generated.js'
import { SOURCE as rubric } from '../../src/rubric/rubric.schema.ts'
import { score } from '../../src/scorecard/score.ts'
import { isResult, isScorecard } from '../../src/scorecard/scorecard.generated.js'
import { SOURCE as scorecard } from '../../src/scorecard/scorecard.schema.ts'
import { isPacked } from '../../src/submission/packed.generated.js'
import { SOURCE as packed } from '../../src/submission/packed.schema.ts'
import { isEquivalents } from '../../src/verify/equivalents.generated.js'
import { SOURCE as equivalents } from '../../src/verify/equivalents.schema.ts'
import { isFlaws } from '../../src/verify/mutants.generated.js'
import { SOURCE as mutants } from '../../src/verify/mutants.schema.ts'
import { aWatchEntry, claim, graded } from '../assignment/a-watch-entry.ts'
import { EVENTS } from '../events/an-event.ts'
import { aPlan } from '../regrade/a-plan.ts'
import { honest } from '../scorecard/forged-results.ts'
import { SCENARIOS } from '../scorecard/scenarios.ts'
import { CLOCK_RECORDS, STARTED_ENTRY } from './clock-documents.ts'
import { RECORDS } from './ledger-records.ts'
import { LIVE } from './live-document.ts'

export const ROOT = join(import.meta.dirname, '../..')

/** A check with its source, and documents that it has to accept. */
export interface Checked {
  readonly name: string
  readonly check: Check<unknown>
  readonly source: Source
  /** The published schema, where the check is of the whole of it. */
  readonly file?: string
  readonly documents: readonly unknown[]
}

const at = '2026-03-01T12:00:00Z'
const [object, digest] = ['a'.repeat(40), 'd'.repeat(64)]
const entry = aWatchEntry({ graded: [graded(object, at)], handedOut: [claim(object, at)] })
const EXERCISES = ['linear-regression', 'failure-retrospective', 'cross-validation']
const REVIEW = yaml('scaffold/rubrics/my-review.yml')
const RUBRICS = [...EXERCISES.map((id) => yaml(`rubrics/${id}.yml`)), REVIEW]
const CRITERIA = RUBRICS.flatMap((each) => part<readonly { id: string }[]>(each, 'criteria'))
const ofForm = (letter: string) => CRITERIA.filter(({ id }) => id.startsWith(letter))

export const CHECKED: readonly Checked[] = [
  {
    name: 'isRubric',
    check: isRubric,
    source: rubric,
    file: 'src/rubric/rubric.schema.json',
    documents: RUBRICS,
  },
  ...Object.entries({
    isCriteria: [isCriteria, RUBRICS.map((each) => part(each, 'criteria'))],
    isCompetencies: [isCompetencies, RUBRICS.map((each) => part(each, 'competencies'))],
    isWriteUp: [isWriteUp, RUBRICS.map((each) => part(each, 'writeup'))],
    isEvidenceFile: [isEvidenceFile, [part(yaml('rubrics/cross-validation.yml'), 'evidence')]],
    isTests: [isTests, ofForm('T')],
    isQuality: [isQuality, ofForm('Q')],
    isStructure: [isStructure, ofForm('S')],
    isReproduced: [isReproduced, ofForm('E')],
    isSuite: [isSuite, [part(REVIEW, 'suite')]],
    isFound: [isFound, ofForm('F')],
    isReviewed: [isReviewed, ofForm('W')],
  } as const).map(([name, [check, documents]]) => ({ name, check, source: rubric, documents })),
  {
    name: 'isRoles',
    check: isRoles,
    source: roles,
    file: 'src/rubric/roles.schema.json',
    documents: [yaml('rubrics/roles.yml')],
  },
  {
    name: 'isHubYaml',
    check: isHubYaml,
    source: takehome,
    file: 'src/assignment/takehome.schema.json',
    documents: [
      yaml('hub/takehome.yml'),
      {
        ...Object(yaml('hub/takehome.yml')),
        retain: { rejected: 'P2Y', hired: 'P1Y6M', withdrawn: 'P90D', notice: 14, residue: true },
        webhook: {
          url: 'https://ats.example/hooks/takehome?team=ml',
          events: ['scored'],
          since: '2026-12-01',
        },
      },
    ],
  },
  {
    name: 'isRecord',
    check: isRecord,
    source: ledger,
    file: 'src/assignment/ledger.schema.json',
    documents: [...CLOCK_RECORDS, ...RECORDS],
  },
  {
    name: 'isEvent',
    check: isEvent,
    source: event,
    file: 'src/events/event.schema.json',
    documents: EVENTS,
  },
  {
    name: 'isPlan',
    check: isPlan,
    source: regrade,
    file: 'src/regrade/regrade.schema.json',
    documents: [aPlan(false), aPlan(true)],
  },
  {
    name: 'isLive',
    check: isLive,
    source: live,
    file: 'src/hub/live.schema.json',
    documents: [LIVE],
  },
  {
    name: 'isWatchIndex',
    check: isWatchIndex,
    source: watchIndex,
    file: 'src/assignment/watch-index.schema.json',
    documents: [
      {
        schemaVersion: 1,
        writer: 'w',
        cursor: at,
        looks: [{ at, handedOut: 27 }],
        assignments: { 'linear-regression-ada': entry, 'linear-regression-bob': STARTED_ENTRY },
      },
    ],
  },
  {
    name: 'isScorecard',
    check: isScorecard,
    source: scorecard,
    file: 'src/scorecard/scorecard.schema.json',
    documents: Object.values(SCENARIOS).map(score),
  },
  { name: 'isResult', check: isResult, source: scorecard, documents: [honest()] },
  {
    name: 'isJob',
    check: isJob,
    source: job,
    documents: [
      {
        schemaVersion: 1,
        pseudonym: 'amber-heron-1f2e',
        sha: object,
        tree: object,
        exercise: 'linear-regression',
        role: null,
        seed: digest,
      },
    ],
  },
  {
    name: 'isPacked',
    check: isPacked,
    source: packed,
    documents: [
      {
        version: 1,
        digest,
        files: [{ path: 'a.py', base64: 'YQ==' }],
        listing: ['a.py', 'b'],
        oddities: [{ kind: 'symlink', path: 'b' }],
      },
    ],
  },
  ofFile('isAnchors', isAnchors, anchors, 'graders/linear-regression/anchors/anchors.yml'),
  {
    name: 'isConventions',
    check: isConventions,
    source: conventions,
    file: 'src/exercise/conventions.schema.json',
    documents: [yaml('graders/linear-regression/conventions.yml')],
  },
  {
    name: 'isFlaws',
    check: isFlaws,
    source: mutants,
    documents: EXERCISES.map((id) => yaml(`graders/${id}/mutants.yml`)),
  },
  ofFile('isSuiteFlaws', isSuiteFlaws, flaws, 'scaffold/graders/my-review/flaws.yml'),
  ofFile('isEquivalents', isEquivalents, equivalents, 'graders/linear-regression/equivalent.yml'),
]

function ofFile(name: string, check: Check<unknown>, source: Source, path: string): Checked {
  return { name, check, source, documents: [yaml(path)] }
}

function yaml(path: string): unknown {
  return load(readFileSync(join(ROOT, path), 'utf8'))
}

function part<T>(document: unknown, key: string): T {
  return (document as Record<string, T>)[key] as T
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Evidence } from '../../src/checks/evidence.ts'
import { reproducedEvidence } from '../../src/checks/reproduced.ts'
import { writeUpEvidence } from '../../src/checks/write-up.ts'
import type { Exercise } from '../../src/exercise/exercise.ts'
import { isAllowed } from '../../src/exercise/exercise.ts'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { decodeText } from '../../src/input/decode-text.ts'
import type { PageFile, PageInput } from '../../src/review-page/page-input.ts'
import type { Criterion, Rubric } from '../../src/rubric/rubric.ts'
import { reviewedCriteria } from '../../src/rubric/rubric.ts'
import { score } from '../../src/scorecard/score.ts'
import { deriveReviewKey } from '../../src/sealing/review-key.ts'
import { submissionDigest } from '../../src/submission/submission.ts'
import { ROOT } from '../folders.ts'

/** The hub's keys of these pages. */
export const KEYS = await deriveReviewKey(new Uint8Array(32).fill(7))

const ABOUT = {
  pseudonym: 'amber-badger-1a2b',
  tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  criteriaDigest: 'c'.repeat(64),
  key: KEYS.key,
  pull: 'https://github.com/team/hub/pull/12',
  pushes: null,
  isOpen: false,
} as const

export async function shippedExercise(id: string): Promise<Exercise> {
  const exercise = await loadExercise(ROOT, id)
  if (!exercise.ok) throw new Error(`${id} does not load`)
  return exercise.value
}

/** A submission of some texts and pictures; what is not among them is as in the starter. */
export function aPageInput(
  exercise: Exercise,
  own: Readonly<Record<string, string | Uint8Array>>,
): PageInput {
  const files = new Map<string, Uint8Array>(exercise.template)
  for (const [path, content] of Object.entries(own)) {
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  }
  const list = [...files]
    .map(([path, bytes]) => ({ path, bytes }))
    .filter(({ path }) => isAllowed(exercise, path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const submission = {
    files: list,
    listing: list.map(({ path }) => path),
    oddities: [],
    digest: submissionDigest(list),
  }
  const { rubric } = exercise
  const scorecard = score({
    rubric,
    rubricDigest: exercise.digest,
    role: null,
    evidence: [
      ...rubric.criteria.flatMap((one) => measuredEvidence(one, rubric)),
      ...writeUpEvidence(submission, exercise),
      ...reproducedEvidence(submission, exercise, null),
    ],
    flags: [],
    reviews: [],
    submission: { sha: null, digest: submission.digest, files: submission.listing },
    seed: null,
    runtime: null,
    trusted: true,
    timings: {},
  })
  return {
    ...ABOUT,
    rubric,
    scorecard,
    asked: reviewedCriteria(rubric),
    files: list.map(pageFile),
    starter: new Map([...exercise.template].map(([path, bytes]) => [path, decodeText(bytes)])),
  }
}

function pageFile({
  path,
  bytes,
}: {
  readonly path: string
  readonly bytes: Uint8Array
}): PageFile {
  return { path, bytes, text: decodeText(bytes) }
}

/** Most tests pass, and there is something to see of each measure. */
function measuredEvidence(criterion: Criterion, { suite }: Rubric): readonly Evidence[] {
  if (criterion.kind === 'reviewed') return []
  const { id } = criterion
  const worst = { name: 'fit', line: 12, lines: 24, mccabe: 5, nesting: 1, loops: 0, loopDepth: 0 }
  switch (criterion.check) {
    case 'tests':
      return Array.from({ length: criterion.tests }, (_, index): Evidence => {
        const failed = id === 'T2' && index === 0
        return {
          kind: 'test',
          criterion: id,
          title: `hidden ${id} number ${index + 1}`,
          outcome: failed ? 'failed' : 'passed',
          reason: failed ? 'wrong-value' : null,
          detail: failed ? '1 of 9 values of the result differ' : '',
        }
      })
    case 'lint':
      return [
        {
          kind: 'lint',
          criterion: id,
          analysable: true,
          sourceLines: 60,
          findings: [
            {
              ...{ rule: 'F841', message: 'Local variable is never used', line: 5 },
              ...(suite === undefined ? {} : { path: 'tests/test_split.py' }),
            },
          ],
        },
      ]
    case 'complexity':
      return [
        {
          kind: 'complexity',
          criterion: id,
          analysable: true,
          mostComplex: worst,
          longest: worst,
          deepest: worst,
        },
      ]
    case 'loops':
      return [{ kind: 'loops', criterion: id, analysable: true, count: 1, depth: 1, forbidden: [] }]
    case 'found':
      return [
        {
          kind: 'found',
          criterion: id,
          caught: criterion.flaws - 1,
          flaws: criterion.flaws,
          alarms: 1,
          correct: 5,
          tests: [{ name: 'test_split', where: { path: 'tests/test_split.py', line: 3 } }],
          alarming: [{ name: 'test_<order>', where: null }],
          moody: [],
          failure: null,
          given: { files: 2, collected: 12, passed: 9, failed: 3, ended: null },
        },
      ]
    case 'structure':
    case 'reproduced':
      return []
  }
}

/** An anchor paper with the reference's code: what a reviewer of a good submission reads. */
export async function anchorPage(id: string, paper: string): Promise<PageInput> {
  const exercise = await shippedExercise(id)
  const { module, writeUp } = exercise.rubric
  const file = writeUp?.file ?? ''
  const folder = join(exercise.grader, 'anchors', paper)
  const own: Record<string, string> = {}
  for (const name of await readdir(folder)) own[name] = await readFile(join(folder, name), 'utf8')
  if (module !== null) {
    const { suite } = exercise.rubric
    const reference = suite === undefined ? 'reference.py' : join('correct', 'reference.py')
    own[module] = await readFile(join(exercise.grader, reference), 'utf8')
  }
  if (own[file] === undefined) throw new Error(`${paper} has no ${file}`)
  return aPageInput(exercise, own)
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { ifAbsent } from '../input/if-absent.ts'
import type { Of } from '../input/schema.ts'
import { type ReviewedCriterion, reviewedCriteria } from '../rubric/rubric.ts'
import { isAnchors } from './anchors.generated.js'
import type * as schema from './anchors.schema.ts'
import type { Exercise } from './exercise.ts'

/** A write-up with known levels, by which reviewers calibrate before they judge a candidate. */
export type Anchor = Of<typeof schema.anchor>

/** Reads `anchors/anchors.yml` and looks for the papers; without the file there are none. */
export async function readAnchors({
  grader,
  rubric,
}: Exercise): Promise<Result<readonly Anchor[], readonly ConfigIssue[]>> {
  const folder = join(grader, 'anchors')
  const file = join(folder, 'anchors.yml')
  const written = await ifAbsent(file, readFile(file, 'utf8'), '[]')
  const issue = (path: string, message: string): ConfigIssue => {
    const hint = 'Each entry has paper, levels and why; docs/authoring.md shows one.'
    return { file, line: null, path, message, hint }
  }
  let anchors: unknown
  try {
    anchors = load(written)
  } catch (error) {
    return { ok: false, error: [issue('', String(error).split('\n')[0] ?? '')] }
  }
  if (!isAnchors(anchors)) {
    const issues = (isAnchors.errors ?? []).map(({ instancePath, message = '' }) =>
      issue(instancePath.slice(1), message),
    )
    return { ok: false, error: issues }
  }
  const reviewed = reviewedCriteria(rubric)
  const papers = await Promise.all(anchors.map(({ paper }) => filesOf(join(folder, paper))))
  const issues = anchors.flatMap((anchor, index) =>
    anchorProblems(anchor, reviewed, papers[index] ?? [], rubric.writeUp?.file ?? '').map((text) =>
      issue(anchor.paper, text),
    ),
  )
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: anchors }
}

async function filesOf(folder: string): Promise<readonly string[]> {
  return await ifAbsent(folder, readdir(folder), [])
}

function anchorProblems(
  { levels, why }: Anchor,
  reviewed: readonly ReviewedCriterion[],
  files: readonly string[],
  writeUp: string,
): readonly string[] {
  const ids = reviewed.map(({ id }) => id)
  return [
    ...(files.includes(writeUp) ? [] : [`there is no ${writeUp} of this paper`]),
    ...ids.filter((id) => !(id in levels)).map((id) => `${id} has no level`),
    ...ids.filter((id) => !(id in why)).map((id) => `${id} has no reason`),
    ...Object.keys({ ...levels, ...why })
      .filter((id) => !ids.includes(id))
      .map((id) => `the rubric has no criterion ${id} that people review`),
  ]
}

/** What a set of papers lacks for calibrating by it: levels that no paper shows. */
export function missingLevels(
  anchors: readonly Anchor[],
  rubric: Exercise['rubric'],
): readonly string[] {
  if (anchors.length === 0) return []
  return reviewedCriteria(rubric).flatMap(({ id }) =>
    [1, 2, 3, 4]
      .filter((level) => !anchors.some(({ levels }) => levels[id] === level))
      .map((level) => `no anchor shows level ${level} of ${id}`),
  )
}

import {
  type CalibrationSet,
  calibrationSet,
  readExerciseAnchors,
} from '../../src/commands/review/calibration-set.ts'
import { compareWithKey, rowsOf, verdictOf } from '../../src/commands/review/calibration-verdict.ts'
import { renderCalibrationPage } from '../../src/review-page/calibration-page.ts'
import { openBlock } from '../../src/sealing/open-block.ts'
import { sealReply } from '../../src/sealing/reply.ts'
import type { HubSession } from '../../src/session/hub-session.ts'
import { ROOT } from '../folders.ts'
import { aHubConfig } from '../hub/a-hub-config.ts'

export const ISSUE = 'https://github.com/team/hub/issues/7'

/** What a hub without GitHub has of a shipped exercise: its page, and the answer to a block. */
export async function aCalibration(id: string): Promise<CalibrationSet> {
  const config = aHubConfig({ exercises: new Map([[id, { role: null }]]) })
  const session = { key: 'k'.repeat(32), home: ROOT, folder: ROOT, config } as HubSession
  return await calibrationSet(session, await readExerciseAnchors(session, id))
}

export function calibrationPage({ pseudonym, on, pair, exercise, papers }: CalibrationSet): string {
  const about = { pseudonym, tree: on.tree, criteriaDigest: on.criteria, key: pair.key }
  return renderCalibrationPage({ ...about, issue: ISSUE, rubric: exercise.rubric, papers })
}

/** The block with which the hub answers. Throws for one that it would refuse. */
export async function answerTo(set: CalibrationSet, block: string, reviewer: string) {
  const { pseudonym, on, pair } = set
  const opened = await openBlock(block, pair, { pseudonym, ...on, reviewer })
  const rows = opened.ok ? rowsOf(opened.answers.answers, set) : null
  if (!opened.ok || rows === null) throw new Error('the hub refuses this block')
  const verdict = verdictOf(compareWithKey(rows, set), set)
  return { rows, verdict, reply: await sealReply(verdict, opened.replyKey) }
}

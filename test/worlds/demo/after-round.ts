import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appeal } from './appeal.ts'
import { REVIEWERS } from './demo-github.ts'
import { lookBack } from './look-back.ts'
import { notifyHiringSystem } from './notify-hiring-system.ts'
import { page } from './page.ts'
import { regradeUnchanged } from './regrade-round.ts'
import { retainRound } from './retain-round.ts'
import type { Round } from './round.ts'
import { othersThan, REVIEWER, SEALED, WHO } from './secrets.ts'
import { EXERCISE, SLOWEST } from './start-clocks.ts'

const ASSIGNMENT = `${EXERCISE}-${SLOWEST}`

/**
 * What comes after levels are open: a report and a look back, a letter, a sheet for the talk, an appeal, and how
 * long everything is kept. What only reads is done at the same time.
 */
export async function afterRound(round: Round, pulls: ReadonlyMap<string, number>): Promise<void> {
  const { hub, story, viewer, secrets, out } = round
  const [pages, letter, sheets] = await Promise.all([
    lookBack(round),
    previewLetter(round),
    makeKit(round),
    notifyHiringSystem(round, 'after levels were opened'),
  ])
  const hidden = { ...secrets, ...REVIEWER }
  const own = { ...othersThan(SLOWEST), ...SEALED }
  await Promise.all([
    regradeUnchanged(hub, story, { exercise: EXERCISE, out }),
    viewer.look('the report, a sheet for each candidate, and the retrospective', pages, {
      ...hidden,
      ...WHO,
    }),
    viewer.look('the letter, and the sheets for a talk', [letter.file, ...sheets], {
      ...hidden,
      ...own,
    }),
  ])
  const sent = await hub.cli(['letter', ASSIGNMENT, '--send', letter.digest])
  story.step('takehome letter: shown, then sent by its digest', {
    namesAReviewer: REVIEWERS.some((name) => letter.text.includes(name)),
    sent: sent.trim().split('\n'),
  })
  await appeal(round, { login: SLOWEST, pull: pulls.get(SLOWEST) ?? 0 })
  await notifyHiringSystem(round, 'after the appeal')
  await retainRound(hub, story, out)
}

interface Letter {
  readonly text: string
  readonly digest: string
  readonly file: string
}

async function previewLetter({ hub, out }: Round): Promise<Letter> {
  const said = await hub.cli(['letter', ASSIGNMENT])
  // Below the text, the team sees which reasons of reviewers it could put in.
  const [text = ''] = said.split('\nnot in it')
  const digest = /--send ([0-9a-f]+)/.exec(said)?.[1] ?? ''
  const file = join(out, `${SLOWEST}-letter.html`)
  await writeFile(file, page('A letter', text))
  return { text, digest, file }
}

/** For interviewers, to be shown, and on which levels are sealed. */
async function makeKit({ hub, out }: Round): Promise<readonly string[]> {
  const kit = join(out, 'kit')
  await hub.cli(['kit', ASSIGNMENT, '--out', kit])
  return ['kit', 'screen', 'levels'].map((name) => join(kit, `${name}.html`))
}

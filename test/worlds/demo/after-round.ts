import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { REVIEWERS } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import { EXERCISE } from './hiring-round.ts'
import { page } from './page.ts'
import type { Story } from './tell.ts'

/** What comes after the decision: a letter, a sheet for the talk, and how long everything is kept. */
export async function afterRound(hub: DemoHub, story: Story, out: string): Promise<void> {
  const assignment = `${EXERCISE}-applicant-1`
  const letter = await hub.cli(['letter', assignment])
  // Below the text, the team sees which reasons of reviewers it could put in.
  const [text = ''] = letter.split('\nnot in it')
  const digest = /--send ([0-9a-f]+)/.exec(letter)?.[1] ?? ''
  const sent = await hub.cli(['letter', assignment, '--send', digest])
  await writeFile(join(out, 'applicant-1-letter.html'), page('A letter', text))
  story.step('takehome letter: shown, then sent by its digest', {
    namesAReviewer: REVIEWERS.some((name) => text.includes(name)),
    sent: sent.trim().split('\n'),
  })
  const kit = join(out, 'kit')
  await hub.cli(['kit', assignment, '--out', kit])
  const retain = await hub.cli(['retain', '--preview'])
  story.step('takehome kit and takehome retain --preview', {
    kit: 'out/demo/kit',
    retain: retain.trim().split('\n').slice(0, 3),
  })
}

import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HUB, OWNER } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import type { Story } from './tell.ts'

/** The README allows a tolerance of 0. A test that refuses it is wrong about everybody who has read that. */
const [RIGHT, WRONG] = ['{"tol": -1e-9}', '{"tol": 0.0}']

interface Planned {
  readonly digest: string
  readonly plan: {
    readonly people: readonly {
      readonly pseudonym: string
      readonly change: string
      readonly tells: boolean
      readonly from: { readonly points: number }
      readonly to: { readonly points: number } | null
    }[]
  }
}

/** The team takes an exercise into its hub, and changes a hidden test of it for the worse. */
export async function breakTest(hub: DemoHub, root: string, exercise: string): Promise<void> {
  const pack = join(hub.folder, 'exercises')
  for (const part of partsOf(exercise)) {
    await cp(join(root, part), join(pack, part), { recursive: true })
  }
  const file = join(pack, 'graders', exercise, 'test_robustness.py')
  const text = await readFile(file, 'utf8')
  if (!text.includes(RIGHT)) throw new Error('the hidden test is written in other words')
  await writeFile(file, text.replace(RIGHT, WRONG))
  await hub.save('A stricter test')
}

/** It takes the mistake back. */
export async function mendTest(hub: DemoHub, exercise: string): Promise<void> {
  const pack = join(hub.folder, 'exercises')
  for (const part of partsOf(exercise)) await rm(join(pack, part), { recursive: true })
  await hub.save('The test as it was')
}

/** It sees who gains by that, and applies exactly this. */
export async function regradeMended(
  hub: DemoHub,
  story: Story,
  { exercise, out }: { readonly exercise: string; readonly out: string },
): Promise<void> {
  const results = ['--results', join(out, 'regrade')]
  const planned = await plan(hub, exercise, ['--grade', ...results])
  const before = textsOf(hub, exercise)
  const apply = ['regrade', exercise, '--apply', planned.digest, ...results]
  const applied = await hub.cli(apply)
  const { people } = planned.plan
  const changes = people.filter(({ change }) => change !== 'current')
  story.step('takehome regrade, after a hidden test was mended: planned, then applied by digest', {
    graded: `${changes.length} of ${people.length}, the others had these tests`,
    plan: changes.map(({ change, from, to }) => `${change}: ${from.points} → ${to?.points}`),
    applied: applied.trim(),
    newCommentsToCandidates: textsOf(hub, exercise).length - before.length,
  })
}

/** With the tests by which everybody was graded there is nothing to do, and nothing is done. */
export async function regradeUnchanged(
  hub: DemoHub,
  story: Story,
  { exercise, out }: { readonly exercise: string; readonly out: string },
): Promise<void> {
  const results = ['--results', join(out, 'regrade-unchanged')]
  const before = JSON.stringify(hub.github.snapshot())
  const { digest, plan: same } = await plan(hub, exercise, results)
  const said = await hub.cli(['regrade', exercise, '--apply', digest, ...results])
  story.step('takehome regrade with unchanged tests', {
    people: same.people.length,
    said: said.trim(),
    allOfGitHubIsByteEqual: JSON.stringify(hub.github.snapshot()) === before,
  })
}

async function plan(hub: DemoHub, exercise: string, more: readonly string[]): Promise<Planned> {
  return JSON.parse(await hub.cli(['regrade', exercise, '--dry-run', '--json', ...more]))
}

function partsOf(exercise: string): readonly string[] {
  return [`rubrics/${exercise}.yml`, `templates/${exercise}`, `graders/${exercise}`]
}

/** All that candidates of this exercise can read in comments. */
function textsOf(hub: DemoHub, exercise: string): readonly object[] {
  const all = Object.entries(hub.github.snapshot())
  const own = all.filter(
    ([name]) => name !== `${OWNER}/${HUB}` && name.startsWith(`${OWNER}/${exercise}-`),
  )
  return own.flatMap(([, { comments }]) => comments)
}

import { NEWCOMER, OWNER } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import type { Story } from './tell.ts'

/** Part of a loop is refused without a reason; the role alone gives all of it. */
export async function inviteLoop(hub: DemoHub, story: Story): Promise<void> {
  const words = ['invite', '--candidate', NEWCOMER]
  const refusal = await hub.cli([...words, '--exercise', 'linear-regression']).then(
    () => 'no, invited',
    ({ message }: Error) => new RegExp(`${NEWCOMER}: (.*)`).exec(message)?.[1] ?? message,
  )
  await hub.cli([...words, '--role', 'ml-engineer'])
  const repositories = Object.keys(hub.github.snapshot())
  const own = repositories.filter((name) => name.endsWith(`-${NEWCOMER}`))
  story.step('takehome invite --role: the whole loop of the role', {
    oneOfThemAlone: `refused: ${refusal}`,
    repositories: own.map((name) => name.slice(`${OWNER}/`.length)),
  })
}

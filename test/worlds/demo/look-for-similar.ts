import { join } from 'node:path'
import type { DemoHub } from './demo-hub.ts'
import type { Secrets, Viewer } from './look-at-pages.ts'
import type { Story } from './tell.ts'

interface Compared {
  readonly compared: number
  readonly pairs: readonly { readonly share: number }[]
}

interface Looking {
  readonly exercise: string
  readonly out: string
  readonly viewer: Viewer
  readonly secrets: Secrets
}

/** One candidate has pushed another one's files: a page for the team shows it, and no score. */
export async function lookForSimilar(
  hub: DemoHub,
  story: Story,
  { exercise, out, viewer, secrets }: Looking,
): Promise<void> {
  const folder = join(out, 'similar')
  const said = await hub.cli(['similar', exercise, '--out', folder, '--json'])
  const { compared, pairs }: Compared = JSON.parse(said)
  story.step('takehome similar, after the deadline', {
    compared,
    alike: pairs.map(({ share }) => `${Math.round(100 * share)} %`),
  })
  await viewer.look('the page of what is alike', [join(folder, 'similar.html')], secrets)
}

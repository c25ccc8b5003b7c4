import type { DemoHub } from './demo-hub.ts'
import type { HiringSystem } from './hear-webhooks.ts'
import type { Secrets, Viewer } from './look-at-pages.ts'
import type { Story } from './tell.ts'

/** A write-up with the levels it deserves. */
export interface Paper {
  readonly name: string
  readonly files: ReadonlyMap<string, string>
  readonly levels: Readonly<Record<string, number>>
}

/** The second act: all that its scenes need. */
export interface Round {
  readonly hub: DemoHub
  readonly story: Story
  readonly viewer: Viewer
  readonly system: HiringSystem
  readonly papers: readonly Paper[]
  /** What no page tells anybody. */
  readonly secrets: Secrets
  /** The folder of this project. */
  readonly root: string
  /** Where pages go. */
  readonly out: string
}

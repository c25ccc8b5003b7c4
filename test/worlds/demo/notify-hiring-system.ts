import { NOTIFY_SECRET } from './hear-webhooks.ts'
import type { Round } from './round.ts'

/** `takehome notify`, and what arrived by it. */
export async function notifyHiringSystem(
  { hub, story, system }: Round,
  when: string,
): Promise<void> {
  await hub.cli(['notify'], { TAKEHOME_NOTIFY_SECRET: NOTIFY_SECRET })
  story.step(`takehome notify, ${when}`, system.heard())
}

import type { HubConfig } from './hub-config.ts'
import { usedAction } from './used-action.ts'

/** Says how the files of these names come into the hub, in whole sentences. */
export type CopyFromInit = (files: string) => string

/**
 * A hub that is in use holds the team's own settings, so that init cannot write into it: it refuses all of it, or
 * overwrites theirs. `written` is what init writes for the takehome that the hub uses; null where nobody knows that.
 */
export function copyFromInit(
  { hub: { owner, repo }, organisation }: Pick<HubConfig, 'hub' | 'organisation'>,
  written: ReadonlyMap<string, string> | null,
): CopyFromInit {
  const [takehome] = usedAction(written?.values() ?? [])?.split('@') ?? []
  const action = `${takehome ?? '<owner>/takehome'}@$(git rev-parse HEAD)`
  const command = `npx takehome init ../new-hub --hub ${owner}/${repo} --organisation ${organisation} --action ${action}`
  return (files) =>
    `In a checkout of takehome, run ${command} and then copy ${files} from ../new-hub into a checkout of the hub. Commit and push.`
}

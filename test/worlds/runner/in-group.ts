import { type Contexts, fill } from './evaluate.ts'
import type { Groups } from './groups.ts'
import type { Template } from './workflow.ts'

/** https://github.com/cilium/cilium/pull/18193: a run whose group is longer fails before any of its jobs. */
const MOST_CHARACTERS = 400

/**
 * Does the work in the concurrency group of a run or job, when it is its turn; null where a later one has
 * taken its place. The signal is aborted when a later one cancels it at work. Throws for a group that GitHub does
 * not take.
 */
export async function inGroup<T>(
  concurrency: Template | undefined,
  contexts: Contexts,
  groups: Groups,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const controller = new AbortController()
  const setting = readSetting(fill(concurrency ?? null, contexts))
  if (setting === null) return await work(controller.signal)
  const { group, cancelInProgress } = setting
  if (group.length > MOST_CHARACTERS) {
    throw new Error(`concurrency: the group has ${group.length} characters, of ${MOST_CHARACTERS}`)
  }
  const cancel = () => controller.abort()
  const how = await groups.enter(group, { cancelInProgress, cancel })
  if (how === 'cancelled') return null
  try {
    return await work(controller.signal)
  } finally {
    groups.leave(group)
  }
}

function readSetting(value: unknown) {
  if (value === null) return null
  if (typeof value === 'string') return { group: value, cancelInProgress: false }
  const { group, 'cancel-in-progress': cancelInProgress = false, ...unknown } = Object(value)
  const names = Object.keys(unknown)
  if (names.length > 0) throw new Error(`concurrency: the runner does not know ${names.join(', ')}`)
  return { group: String(group), cancelInProgress: cancelInProgress === true }
}

import type { Snapshot } from '../stand-in/snapshot.ts'

/** What a run with faults left, beside what one without them leaves. */
export interface Verdict {
  readonly lost: number
  readonly doubled: number
  readonly diverged: number
  readonly details: readonly string[]
}

/**
 * One fact for each thing people would miss or see twice. The ledger's branch may have another number
 * of commits, its derived table other marks, and two hands may have written in another order.
 */
export function factsOf(snapshot: Snapshot): readonly string[] {
  return Object.entries(snapshot).flatMap(
    ([name, { files, refs, pulls, issues, comments, ...rest }]) => {
      const isHub = name === 'acme/hub'
      const about = (kind: string, value: unknown) => `${name} ${kind} ${JSON.stringify(value)}`
      return [
        about('settings', rest.settings),
        about('actions', rest.actions),
        about('collaborators', rest.collaborators),
        about('invitations', rest.invitations),
        ...pulls.map((pull) => about('pull', withoutNumbers(pull))),
        ...issues.map((issue) => about('issue', withoutNumbers(issue))),
        ...comments.map((comment) => about('comment', withoutNumbers(comment))),
        ...rest.checkRuns.map((run) => about('check', run)),
        ...Object.entries(refs).map(([ref, sha]) => about('ref', isHub ? ref : [ref, sha])),
        ...Object.entries(files).flatMap(([branch, byPath]) =>
          Object.entries(byPath).flatMap(([path, text]) => fileFacts(name, branch, path, text)),
        ),
      ]
    },
  )
}

function fileFacts(name: string, branch: string, path: string, text: string): readonly string[] {
  if (path === 'index.json') return []
  // Each record counts by itself: two of a kind would be one too many.
  const parts = path.endsWith('.jsonl') ? text.split('\n').filter(isCompared) : [text]
  return parts.map((part) => `${name} ${branch}:${path} ${withoutIds(part)}`)
}

/** Whoever begins to send something may die, and somebody else begins again. */
function isCompared(line: string): boolean {
  return line !== '' && !line.startsWith('{"kind":"sending"')
}

// Ids and numbers are given out in the order of arrival, which differs between two hands.
function withoutNumbers(value: object): object {
  return {
    ...value,
    number: 0,
    issue: 0,
    head_sha: '',
    body: withoutIds(String(Object(value).body)),
  }
}

function withoutIds(text: string): string {
  return (
    text
      .replace(/"(id|comment|pull|issue|number)":\d+/g, '"$1":0')
      // Half an hour after a run that died.
      .replace(/^\{"kind":"sent","at":"[^"]*"/, '{"kind":"sent"')
      .replace(/\/blob\/[0-9a-f]{40}\//g, '/blob/sha/')
      // Sealed twice, a review has two texts.
      .replace(/"sealed":"[^"]*"/g, '"sealed":""')
  )
}

export function compare(expected: readonly string[], found: readonly string[]): Verdict {
  const [want, have] = [countOf(expected), countOf(found)]
  const missing = [...want].filter(([fact, count]) => (have.get(fact) ?? 0) < count)
  const doubled = [...have].filter(([fact, count]) => count > (want.get(fact) ?? count))
  const strange = [...have].filter(([fact]) => !want.has(fact))
  return {
    lost: Math.max(0, missing.length - strange.length),
    doubled: doubled.length,
    diverged: strange.length,
    details: [
      ...missing.map(([fact]) => `missing: ${fact.slice(0, 300)}`),
      ...doubled.map(([fact]) => `doubled: ${fact.slice(0, 300)}`),
      ...strange.map(([fact]) => `unexpected: ${fact.slice(0, 300)}`),
    ],
  }
}

function countOf(facts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  return counts
}

import { shortTree, type WatchEntry } from '../../src/assignment/watch-index.ts'

export const STARTER = { sha: '5'.repeat(40), tree: '7'.repeat(40) }

/** An open assignment to which nothing has happened yet. */
export function aWatchEntry(changes: Partial<WatchEntry> = {}): WatchEntry {
  return {
    log: '1'.repeat(40),
    assignment: {
      id: 'linear-regression-ada',
      exercise: 'linear-regression',
      role: null,
      candidate: { login: 'ada', userId: 7 },
      repository: { owner: 'acme', name: 'linear-regression-ada', id: 70 },
      pull: 1,
      comment: 2,
      starter: STARTER,
      deadline: '2026-03-08T18:00:00Z',
    },
    deadline: '2026-03-08T18:00:00Z',
    status: 'open',
    submission: null,
    graded: [],
    shown: null,
    handedOut: [],
    pushedAt: null,
    waiting: false,
    invitation: { at: '2026-03-01T12:00:00Z', accepted: true },
    begun: true,
    ...changes,
  }
}

/** A commit for a tree. */
export function commitOf(tree: string): string {
  return tree.replace(/./g, (digit) => (digit === 'f' ? '0' : 'f'))
}

export function graded(tree: string, at: string) {
  return { tree: shortTree(tree), at }
}

export function claim(tree: string, at: string) {
  return { sha: commitOf(tree), tree: shortTree(tree), at }
}

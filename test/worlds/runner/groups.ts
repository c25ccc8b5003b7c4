/** How a run or a job gets into a concurrency group. */
export interface Entrant {
  readonly cancelInProgress: boolean
  /** Told when a later one takes its place. */
  readonly cancel: () => void
}

/**
 * Concurrency groups: one of a group goes on, at most one waits. One that comes later takes the place of
 * the one that waits, which is cancelled; with `cancel-in-progress` the one that goes on is cancelled too:
 * docs.github.com, "Control the concurrency of workflows and jobs".
 */
export interface Groups {
  /** Ends when it is this one's turn, or with `cancelled` when another has taken its place. */
  readonly enter: (group: string, entrant: Entrant) => Promise<'turn' | 'cancelled'>
  readonly leave: (group: string) => void
}

interface Waiting {
  readonly entrant: Entrant
  readonly answer: (how: 'turn' | 'cancelled') => void
}

interface Group {
  running: Entrant
  waiting: Waiting | undefined
}

export function createGroups(): Groups {
  const groups = new Map<string, Group>()
  return {
    enter: (name, entrant) => {
      const group = groups.get(name.toLowerCase())
      if (group === undefined) {
        groups.set(name.toLowerCase(), { running: entrant, waiting: undefined })
        return Promise.resolve('turn')
      }
      group.waiting?.entrant.cancel()
      group.waiting?.answer('cancelled')
      if (entrant.cancelInProgress) group.running.cancel()
      return new Promise((answer) => {
        group.waiting = { entrant, answer }
      })
    },
    leave: (name) => {
      const group = groups.get(name.toLowerCase())
      if (group?.waiting === undefined) {
        groups.delete(name.toLowerCase())
        return
      }
      const { entrant, answer } = group.waiting
      group.running = entrant
      group.waiting = undefined
      answer('turn')
    },
  }
}

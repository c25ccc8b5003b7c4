import type { Spent } from '../../../src/judge/judge-message.ts'
import { measured } from './statistics.ts'

/** As collector.mjs writes it: what the process has used from its start until then. */
export interface Event {
  readonly name: string
  readonly detail: unknown
  readonly wall: number
  readonly cpu: number
  readonly faults: number
}

export interface Part {
  readonly process: string
  readonly name: string
  /** Seconds; null where nobody measured them from outside. */
  readonly wall: number | null
  readonly cpu: number
  readonly faults: number
}

/** Of one run: what passed in the main process up to each event, and what others say of themselves. */
export function partsOf(events: readonly Event[]): readonly Part[] {
  const main = events.map((event, index) => upTo(event, events[index - 1]))
  return summed([...main, ...events.flatMap(others)])
}

function upTo({ name, wall, cpu, faults }: Event, before?: Event): Part {
  return {
    process: 'takehome',
    name: `until ${name}`,
    wall: wall - (before?.wall ?? 0),
    cpu: cpu - (before?.cpu ?? 0),
    faults: faults - (before?.faults ?? 0),
  }
}

function others({ name, detail }: Event): readonly Part[] {
  if (typeof detail === 'number')
    return [{ process: 'probe', name, wall: null, cpu: detail, faults: 0 }]
  if (!Array.isArray(detail)) return []
  if (name === 'linted') {
    const [cpu, faults] = detail as unknown as readonly [number, number]
    return [{ process: 'linter', name: 'start and sources so far', wall: null, cpu, faults }]
  }
  const start = name === 'judge ready'
  return (detail as readonly Spent[]).map(([part, wall, cpu, faults]) => ({
    process: start ? 'judge' : 'fork',
    name: part,
    wall,
    cpu,
    faults,
  }))
}

/** Parts of one name together. A linter's say is of all it did so far, so that the last one counts. */
function summed(parts: readonly Part[]): readonly Part[] {
  const found = new Map<string, Part>()
  for (const part of parts) {
    const key = `${part.process} ${part.name}`
    const before = found.get(key)
    found.set(key, before === undefined || part.process === 'linter' ? part : plus(before, part))
  }
  return [...found.values()]
}

function plus(one: Part, other: Part): Part {
  const wall = one.wall === null || other.wall === null ? null : one.wall + other.wall
  return { ...one, wall, cpu: one.cpu + other.cpu, faults: one.faults + other.faults }
}

/** The medians over runs, part by part, in the order of the first run. */
export function totalsOf(runs: readonly (readonly Part[])[]): readonly Part[] {
  return (runs[0] ?? []).map(({ process, name, wall }) => {
    const same = runs.flatMap((parts) =>
      parts.filter((part) => part.process === process && part.name === name),
    )
    const median = (of: (part: Part) => number) => measured(same.map(of)).median
    return {
      process,
      name,
      wall: wall === null ? null : median((part) => part.wall ?? 0),
      cpu: median((part) => part.cpu),
      faults: Math.round(median((part) => part.faults)),
    }
  })
}

import type { EmulatorStore, Row, Table } from './emulator-store.ts'

export interface Clock {
  readonly now: () => Date
  /** Stands still at this time from now on. */
  readonly set: (now: Date) => void
  readonly reset: () => void
  /** Keeps the time, or that it runs; the function goes back to it. */
  readonly keep: () => () => void
}

export function createClock(start: () => Date = () => new Date()): Clock {
  let now = start
  return {
    now: () => now(),
    set: (date) => {
      const fixed = new Date(date)
      now = () => fixed
    },
    reset: () => {
      now = start
    },
    keep: () => {
      const kept = now
      return () => {
        now = kept
      }
    },
  }
}

/** GitHub's times have whole seconds. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

const SET_BY_EMULATOR = ['closed_at', 'merged_at', 'completed_at', 'pushed_at'] as const

type Writable = { -readonly [K in keyof EmulatorStore]: EmulatorStore[K] }

/** Makes every row that the emulator writes carry the time of the clock instead of its own. */
export function keepTime(store: EmulatorStore, clock: Clock): void {
  for (const table of Object.values(store as Writable)) {
    keepTimeOf(table as unknown as Table<Row>, clock)
  }
}

function keepTimeOf(table: Table<Row>, clock: Clock): void {
  const { insert, update } = table
  const stamped = (row: object): object => {
    const now = timestamp(clock.now())
    const own = Object.entries(row).filter(([key, value]) => isEmulatorsTime(key, value))
    return { ...row, ...Object.fromEntries(own.map(([key]) => [key, now])) }
  }
  Object.assign(table, {
    insert(row: object) {
      const { id } = insert.call(table, stamped(row) as Row)
      // The emulator gives this object away before it is updated, so it must be the right one.
      const now = timestamp(clock.now())
      return Object.assign(table.get(id) ?? {}, { created_at: now, updated_at: now })
    },
    update(id: number, change: object) {
      const row = update.call(table, id, stamped(change) as Partial<Row>)
      return row && Object.assign(row, { updated_at: timestamp(clock.now()) })
    },
  })
}

/** The emulator writes milliseconds, which neither we nor GitHub's clients do. */
function isEmulatorsTime(key: string, value: unknown): boolean {
  const names: readonly string[] = SET_BY_EMULATOR
  return names.includes(key) && typeof value === 'string' && /\.\d{3}Z$/.test(value)
}

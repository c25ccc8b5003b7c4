import { LEVELS, type Level } from './answers.ts'

/** What a single key asks for. */
export type Wish =
  | { readonly wish: 'level'; readonly level: Level }
  | { readonly wish: 'criterion' | 'item'; readonly step: 1 | -1 }
  | { readonly wish: 'tick' | 'look' | 'reason' | 'tab' | 'done' | 'help' }

const WISHES: Readonly<Record<string, Wish>> = {
  j: { wish: 'criterion', step: 1 },
  k: { wish: 'criterion', step: -1 },
  n: { wish: 'item', step: 1 },
  p: { wish: 'item', step: -1 },
  x: { wish: 'tick' },
  l: { wish: 'look' },
  r: { wish: 'reason' },
  t: { wish: 'tab' },
  d: { wish: 'done' },
  '?': { wish: 'help' },
}

/** Null for a key that is not ours, or is pressed together with one that the browser acts on. */
export function wishOf(pressed: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}): Wish | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null
  const level = LEVELS.find((each) => String(each) === pressed.key)
  if (level !== undefined) return { wish: 'level', level }
  return Object.hasOwn(WISHES, pressed.key) ? (WISHES[pressed.key] ?? null) : null
}

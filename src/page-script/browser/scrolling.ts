import { byId } from './find.ts'

const places = new Map<string, number>()

/** Remembers how far something was scrolled that goes out of sight, and goes back there later. */
export function swapPlaces(from: string | null, to: string, show: () => void): void {
  const before = scroller()
  if (from !== null) places.set(from, before.scrollTop)
  show()
  scroller().scrollTop = places.get(to) ?? 0
}

/** On a phone the page scrolls, else the side on which the submission is read. */
function scroller(): Element {
  const reading = byId('reading', HTMLElement)
  if (getComputedStyle(reading).overflowY === 'auto') return reading
  return document.scrollingElement ?? document.documentElement
}

import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { Html } from './html.ts'

// Drawn when the page is made, so that the page needs no script and no network to show it.
const { document } = parseHTML('<!doctype html><html><body></body></html>')

/** Something between two bounds, with a point; bounds are null where there is only the point. */
export interface Span {
  readonly label: string
  readonly low: number | null
  readonly point: number
  readonly high: number | null
}

// Below the numbers and not among them.
const AXIS = { labelAnchor: 'center', labelOffset: 40 } as const

function draw(options: Plot.PlotOptions): Html {
  const svg = Plot.plot({
    ...options,
    document: document as never,
    marginBottom: 48,
    style: { fontSize: '13px', background: 'none' },
  })
  return new Html(String((svg as unknown as { outerHTML: string }).outerHTML))
}

/** Room for the longest label, at about seven pixels a letter. */
function leftMargin(labels: readonly string[]): number {
  return Math.max(40, ...labels.map(({ length }) => 16 + length * 7.9))
}

const PER_ROW = 26

export function spanChart(
  spans: readonly Span[],
  axis: {
    readonly label: string
    readonly domain: readonly [number, number]
    readonly marks?: readonly number[]
    readonly reverse?: boolean
  },
): Html {
  const order = spans.map(({ label }) => label)
  const wide = spans.filter(({ low, high }) => low !== null && high !== null)
  return draw({
    width: 720,
    height: 80 + PER_ROW * spans.length,
    marginLeft: leftMargin(order),
    marginRight: 24,
    x: {
      ...AXIS,
      label: axis.label,
      domain: axis.domain,
      grid: true,
      reverse: axis.reverse ?? false,
    },
    y: { domain: order, label: null, type: 'point', padding: 0.6 },
    marks: [
      Plot.ruleX(axis.marks ?? [], { stroke: 'var(--quiet)', strokeDasharray: '4 3' }),
      Plot.ruleY(wide, {
        y: 'label',
        x1: 'low',
        x2: 'high',
        stroke: 'var(--first)',
        strokeWidth: 2,
      }),
      Plot.dot(spans, { y: 'label', x: 'point', fill: 'var(--first)', r: 4.5 }),
    ],
  })
}

export interface ScoreBar {
  readonly label: string
  readonly measured: number
  readonly reviewed: number
  readonly waiting: number
}

/** Points side by side, of 100: measured, reviewed, and what still waits. */
export function scoreBars(bars: readonly ScoreBar[]): Html {
  const parts = ['measured', 'reviewed', 'waiting'] as const
  const fills = { measured: 'var(--first)', reviewed: 'var(--second)', waiting: 'var(--waiting)' }
  const pieces = bars.flatMap((bar) =>
    parts.map((part) => ({ label: bar.label, fill: fills[part], points: bar[part] })),
  )
  const order = bars.map(({ label }) => label)
  return draw({
    width: 720,
    height: 80 + PER_ROW * bars.length,
    marginLeft: leftMargin(order),
    x: { ...AXIS, label: 'points of 100', domain: [0, 100], grid: true },
    y: { domain: order, label: null },
    marks: [
      // Fills are colours already; a scale would make up others.
      Plot.barX(pieces, {
        y: 'label',
        x: 'points',
        fill: (piece) => piece.fill,
        insetTop: 3,
        insetBottom: 3,
      }),
    ],
    color: { type: 'identity' },
  })
}

/** How many candidates have how many per cent. */
export function histogram(values: readonly number[], label: string): Html {
  return draw({
    width: 720,
    height: 240,
    x: { ...AXIS, label, domain: [0, 100] },
    y: { label: 'candidates', grid: true },
    marks: [
      Plot.rectY(
        values.map((value) => ({ value })),
        // Its types want an interval where thresholds are given.
        Plot.binX({ y: 'count' }, {
          x: { value: 'value', thresholds: 20, domain: [0, 100] },
          fill: 'var(--first)',
        } as never),
      ),
      Plot.ruleY([0]),
    ],
  })
}

export function scatter(
  points: readonly { readonly x: number; readonly y: number }[],
  axes: { readonly x: string; readonly y: string },
): Html {
  return draw({
    width: 560,
    height: 360,
    x: { ...AXIS, label: axes.x, grid: true },
    y: { label: axes.y, grid: true },
    marks: [Plot.dot(points, { x: 'x', y: 'y', fill: 'var(--first)', fillOpacity: 0.7, r: 4.5 })],
  })
}

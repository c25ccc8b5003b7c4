import { describe, expect, test } from 'vitest'
import { STYLE } from '../../src/page-script/bundle.generated.js'

const schemes = [...STYLE.matchAll(/:root\{(.*?)\}/g)].map(
  ([, block = '']) =>
    new Map(
      [...block.matchAll(/--([a-z-]+): ?(#[0-9a-f]{3,8})/g)].map(([, name, colour]) => [
        name ?? '',
        colour ?? '',
      ]),
    ),
)

describe.each([
  ['light', 0],
  ['dark', 1],
])('in %s', (_, scheme) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink', 'mark'],
    ['ink', 'plus'],
    ['ink', 'minus'],
    ['quiet', 'paper'],
    ['quiet', 'raised'],
    ['first', 'paper'],
    ['on-first', 'first'],
    ['second', 'paper'],
    ['done', 'paper'],
  ])('%s can be read on %s', (ink, paper) => {
    const colours = schemes[scheme]
    expect(contrast(colours?.get(ink) ?? '', colours?.get(paper) ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

/** WCAG 2.2, contrast ratio. */
function contrast(...colours: readonly [string, string]): number {
  const [high = 1, low = 1] = colours.map(luminance).toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const digits = colour.slice(1)
  const pairs = digits.length === 3 ? [...digits].map((one) => one + one) : digits.match(/../g)
  const [r = 0, g = 0, b = 0] = (pairs ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { MOST_BYTES } from '../../src/review-page/page-shell.ts'
import { SHIPPED } from '../exercise/shipped.ts'
import { aCalibration, calibrationPage } from './a-calibration-page.ts'

describe.each(SHIPPED)('the calibration page of %s', (id) => {
  test('is small, has every paper and criterion, and nothing of the key', async () => {
    const set = await aCalibration(id)
    const page = calibrationPage(set)
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES)
    const { document } = parseHTML(page)
    expect(document.querySelectorAll('[role=tabpanel] .prose')).toHaveLength(set.papers.length)
    const perPaper = new Set(set.anchors.flatMap(({ levels }) => Object.keys(levels))).size
    expect(document.querySelectorAll('.criterion')).toHaveLength(set.papers.length * perPaper)
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id)
    expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([])
    const leads = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href'),
    )
    expect(leads.filter((href) => !ids.includes(href?.slice(1) ?? ''))).toEqual([])
    // Whatever the key says, the page is the same: nothing of it is there.
    const turned = set.anchors.map(({ paper, levels, why }) => ({
      paper,
      levels: Object.fromEntries(Object.keys(levels).map((one) => [one, 1 as const])),
      why: Object.fromEntries(Object.keys(why).map((one) => [one, 'Otherwise.'])),
    }))
    expect(calibrationPage({ ...set, anchors: turned }) === page).toBe(true)
  })
})

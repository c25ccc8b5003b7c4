import { expect, test } from 'vitest'
import { html } from '../../src/report/html.ts'
import { renderTalkPage } from '../../src/review-page/talk-page.ts'
import { talkCriteria } from '../../src/rubric/talk-scales.ts'
import { KEYS, shippedExercise } from './a-page.ts'

test('the parts of a sheet keep their headings beside the form', async () => {
  const { rubric } = await shippedExercise('review-serving-metrics')
  const page = renderTalkPage({
    ...{ pseudonym: 'amber-badger-1a2b', tree: '4'.repeat(40), criteriaDigest: 'c'.repeat(64) },
    ...{ key: KEYS.key, pull: 'https://github.com/team/hub/pull/12', title: rubric.title },
    asked: talkCriteria(rubric),
    sheet: html`<h2>Their tests (5 to 27 min)</h2>`,
  })
  // A heading right inside of the panel would not be shown: its tab says it.
  expect(page).toContain('<div><h2>Their tests (5 to 27 min)</h2></div>')
  expect(page).toContain('Knows the tests')
})

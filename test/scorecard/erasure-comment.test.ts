import { expect, test } from 'vitest'
import { erasureText } from '../../src/scorecard/erasure-comment.ts'
import { aHubConfig } from '../hub/a-hub-config.ts'

const UNTIL = '2026-12-01T17:00:00Z'

test.each([
  [null, '2026-12-01 18:00 Europe/Zurich (17:00 UTC)'],
  ['America/New_York', '2026-12-01 12:00 America/New_York (18:00 Europe/Zurich, 17:00 UTC)'],
])('who is in the zone %s reads until when all is kept', (zone, moment) => {
  const config = aHubConfig({ timeZone: 'Europe/Zurich' })
  expect(erasureText('ada', UNTIL, config, { zone })).toContain(`not before **${moment}**`)
})

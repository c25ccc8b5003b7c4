import { describe, expect, test } from 'vitest'
import { diagnoseNotice } from '../../src/hub/diagnose-notice.ts'
import { parseHubConfig } from '../../src/hub/hub-config.ts'
import { welcomePull } from '../../src/scorecard/welcome-comment.ts'
import { aHubConfig } from './a-hub-config.ts'

const HEAD = 'hub: acme/hub\norganisation: acme\nexercises: { linear-regression: {} }\n'
const parsed = (settings: string) => parseHubConfig(HEAD + settings, 'takehome.yml')

function configOf(settings: string) {
  const config = parsed(settings)
  if (!config.ok) throw new Error(JSON.stringify(config.error))
  return config.value
}

const ALL = 'retain: { rejected: P2Y, hired: P4Y, withdrawn: P90D, residue: true }\n'

describe('retain in takehome.yml', () => {
  test('names a period for each ending', () => {
    expect(configOf(ALL).retain).toEqual({
      periods: { rejected: 'P2Y', hired: 'P4Y', withdrawn: 'P90D' },
      noticeDays: 14,
      residue: true,
    })
    expect(configOf('').retain.periods).toEqual({ rejected: null, hired: null, withdrawn: null })
  })

  test.each(['2 years', 'P2', 'PT12H', 'P2D1Y', 'P-1D', 'P1.5Y', 'P', 'P0D', 'p2y'])(
    'is no period: %s',
    (period) => {
      const result = parsed(`retain: { rejected: "${period}" }\n`)
      expect(result.ok ? null : result.error[0]?.path).toBe('retain.rejected')
    },
  )

  test('doctor says for how long, and what an unknown ending means', () => {
    const detail = (settings: string) => {
      const { notice, retain } = configOf(settings)
      const found = diagnoseNotice(notice, retain).find(({ about }) => about === 'retention')
      return `${found?.severity}: ${found?.seen}`
    }
    expect(detail(ALL)).toBe(
      "ok: candidates' data is erased after: rejected 2 years, hired 4 years, withdrawn 90 days, otherwise the longest of these; retain lists who is due",
    )
    expect(detail(`retain: { hired: P1Y6M }\nretention: 180\n`)).toContain(
      'hired 1 year and 6 months, otherwise 180 days',
    )
    expect(detail('')).toMatch(/^error/)
  })

  test('candidates read it', () => {
    const { retain } = configOf(ALL)
    const { body } = welcomePull({
      title: 'Linear regression',
      deadline: '2026-12-01T17:00:00Z',
      ai: null,
      config: aHubConfig({ retain }),
      serverUrl: 'https://github.com',
    })
    expect(body).toContain(
      'All of it is erased some time after the deadline: 2 years if you are not hired, 4 years if you are hired, 90 days if you withdraw, and 180 days in every other case. A comment here tells you at least 14 days before. A legal duty to keep it can delay that. Points by criterion are kept without anything that names you. Copies that GitHub keeps',
    )
  })
})

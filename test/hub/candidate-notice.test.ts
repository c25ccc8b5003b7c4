import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diagnoseNotice } from '../../src/hub/diagnose-notice.ts'
import { type CandidateNotice, parseHubConfig } from '../../src/hub/hub-config.ts'
import { ROOT } from '../folders.ts'
import { aHubConfig } from './a-hub-config.ts'

const HEAD = 'hub: acme/hub\norganisation: acme\nexercises:\n  linear-regression:\n'

function noticeIn(settings: string): CandidateNotice {
  const config = parseHubConfig(`${HEAD}${settings}`, 'takehome.yml')
  if (config.ok) return config.value.notice
  throw new Error(JSON.stringify(config.error))
}

function amiss(notice: CandidateNotice): readonly string[] {
  return diagnoseNotice(notice)
    .filter(({ severity }) => severity === 'error')
    .map(({ about }) => about)
}

const NOTHING = { contact: null, privacy: null, retention: null }
const ALL = ['contact', 'privacy', 'retention']

test('doctor is content with a notice that is filled in', () => {
  expect(amiss(aHubConfig().notice)).toEqual([])
})

test('doctor refuses the takehome.yml that init writes until it is filled in', async () => {
  const text = await readFile(join(ROOT, 'hub', 'takehome.yml'), 'utf8')
  const config = parseHubConfig(text, 'takehome.yml')
  expect(config).toMatchObject({ ok: true, value: { notice: NOTHING } })
  expect(amiss(config.ok ? config.value.notice : aHubConfig().notice)).toEqual(ALL)
})

test('doctor asks a hub from before these settings for all of them', () => {
  expect(noticeIn('')).toEqual(NOTHING)
  expect(amiss(NOTHING)).toEqual(ALL)
})

describe('what stands for a text is no text, and candidates do not read it', () => {
  test.each(['"<a name>"', 'Ask <somebody> at Acme', 'TODO', '"..."', '"-"', '" "', 'Ada, TBD'])(
    'contact: %s',
    (text) => {
      expect(noticeIn(`contact: ${text}\n`).contact).toBeNull()
    },
  )

  test.each(['Ada <ada@acme.example>', 'Ada, +41 44 000 00 00', 'See <https://acme.example/jobs>'])(
    'contact: %s is one',
    (text) => {
      expect(noticeIn(`contact: "${text}"\n`).contact).toBe(text)
    },
  )
})

test.each(['retention: 0', 'retention: forever', 'contact: ""', 'privacy: 7'])(
  '%s is refused',
  (line) => {
    expect(parseHubConfig(`${HEAD}${line}\n`, 'takehome.yml').ok).toBe(false)
  },
)

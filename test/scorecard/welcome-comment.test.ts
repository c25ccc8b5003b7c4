import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { AI_POLICIES, AI_SENTENCES } from '../../src/rubric/ai-policy.ts'
import { welcomePull, welcomeText } from '../../src/scorecard/welcome-comment.ts'
import { aHubConfig } from '../hub/a-hub-config.ts'

const DEADLINE = '2026-12-01T17:00:00Z'
const NOTICE = aHubConfig().notice
const WELCOME = {
  title: 'Linear regression',
  deadline: DEADLINE,
  ai: null,
  config: aHubConfig({ timeZone: 'Europe/Zurich' }),
  serverUrl: 'https://github.com',
}

function bodyFor(notice: Partial<typeof NOTICE>): string {
  return welcomePull({ ...WELCOME, config: aHubConfig({ notice: { ...NOTICE, ...notice } }) }).body
}

describe('the description of the pull request', () => {
  const { body } = welcomePull(WELCOME)

  test.each(AI_POLICIES)('says what may be used where the team says %s', (ai) => {
    expect(body).not.toContain('What you may use')
    expect(welcomePull({ ...WELCOME, ai }).body).toContain(
      `### What you may use\n\n${AI_SENTENCES[ai]}`,
    )
  })

  test('says whom to ask, what is stored, for how long and who sees it', () => {
    expect(body).toContain('Your contact: Ada Lovelace, `ada@acme.example`')
    expect(body).toContain('The hiring team of Acme. <https://acme.example/privacy>')
    expect(body).toContain('erased 180 days after the deadline')
    expect(body).toContain('Due **2026-12-01 18:00 Europe/Zurich (17:00 UTC)**')
  })

  test('says how to push from outside the organisation', () => {
    expect(body).toMatch(/SSH, or run `gh auth login`/)
    expect(body).toMatch(/fine-grained token does not work/)
    expect(body).toMatch(/two-factor authentication/)
  })

  test('says that an invitation expires, and how to get more time', () => {
    expect(body).toMatch(/expires after 7 days/)
    expect(body).toMatch(/more time, ask before the deadline/)
  })

  test("names the server's own host to gh", () => {
    const own = welcomePull({ ...WELCOME, serverUrl: 'https://ghe.example:8443' }).body
    expect(own).toContain('`gh auth login --hostname ghe.example:8443`')
    expect(own).not.toContain('github.com')
  })

  test('says nothing of what the team has not filled in', () => {
    const bare = bodyFor({ contact: null, privacy: null, retention: null })
    expect(bare).toContain('Ask whoever invited you.')
    expect(bare).not.toMatch(/erased|null|undefined/)
  })
})

const HOSTILE = [
  '@everyone #1 GH-12 0123abcd',
  '<img src=x onerror=alert(1)> </details> <!-- takehome:candidate -->',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  'javascript:alert(1) http://evil.example https://user:pw@evil.example https://a.example/)x(',
  '# heading\n\n- [ ] task\n\n```\n| a | b |\n| - | - |',
  'a\u202eb\u200bc',
]

describe('settings with Markdown in them stay text', () => {
  test.each(HOSTILE)('%j', (text) => {
    const plain = bodyFor({ contact: 'Ada', privacy: 'Ada' })
    const shown = bodyFor({ contact: text, privacy: text })
    const nodes = (markdown: string) =>
      JSON.stringify(fromMarkdown(markdown)).match(
        /"type":"(?:heading|listItem|link|image|html|code|table)"/g,
      )
    expect(nodes(shown)).toEqual(nodes(plain))
  })
})

test('the first comment says where the rest is', () => {
  const text = welcomeText('Linear *regression*', DEADLINE, aHubConfig())
  expect(text).toMatch(/^<!-- takehome:candidate -->\n/)
  expect(text).toContain('# Your work on: Linear \\*regression\\*')
  expect(text).toMatch(/description of this pull request/)
})

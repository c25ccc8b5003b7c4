import { expect, test } from 'vitest'
import type { Finding } from '../../src/hub/finding.ts'
import { form, ofWorkflows, PUSHED, seen } from './a-hub-in-use.ts'

const FORM = '.github/ISSUE_TEMPLATE/invitation.yml'
const WATCH = '.github/workflows/watch.yml'
const INVITE = '.github/workflows/invite.yml'

const pushed = (path: string, text: string) =>
  ofWorkflows({ files: seen(new Map([...PUSHED, [path, text]])) })
const only = (path: string, text: string) => ofWorkflows({ files: seen(new Map([[path, text]])) })
const mendOf = (findings: readonly Finding[], about: string) =>
  findings.find((one) => one.about === about && one.severity !== 'ok')?.mend
const command = (takehome: string) =>
  `npx takehome init ../new-hub --hub acme/hub --organisation acme-candidates --action ${takehome}@$(git rev-parse HEAD) and then copy `

test.each([
  ['no workflow', ofWorkflows({}, null), '<owner>/takehome', '.github'],
  ['an old workflow', pushed(WATCH, 'on: push'), 'acme/takehome', WATCH],
  ['too few', only(FORM, form([])), 'acme/takehome', `${INVITE}, ${WATCH}`],
])('%s is mended by a copy of what init writes elsewhere', (_, findings, takehome, files) => {
  const mend = mendOf(findings, "hub's .github")
  expect(mend).toContain(`${command(takehome)}${files} from ../new-hub`)
  expect(mend).not.toContain('--force')
})

test('so is a form that is none', () => {
  const mend = mendOf(pushed(FORM, 'body: ['), 'invitation form')
  expect(mend).toContain(`${command('acme/takehome')}${FORM} from ../new-hub`)
})

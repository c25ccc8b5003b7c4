import { expect, test } from 'vitest'
import { applyCommand } from '../../../src/commands/retain/run-retain.ts'

test.each([
  ['.', '', 'npx takehome retain --apply d1'],
  ['.', 'outcomes.csv', 'npx takehome retain --apply d1 --outcomes outcomes.csv'],
  ['../hub', 'out/o.csv', 'npx takehome retain --apply d1 --outcomes out/o.csv --hub ../hub'],
  [
    "it's",
    'my list.csv',
    "npx takehome retain --apply d1 --outcomes 'my list.csv' --hub 'it'\\''s'",
  ],
])('a preview of the hub %s by "%s" prints the command that does it', (hub, outcomes, command) => {
  expect(applyCommand('d1', hub, outcomes)).toBe(command)
})

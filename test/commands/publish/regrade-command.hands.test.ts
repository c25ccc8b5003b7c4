import { expect, test } from 'vitest'
import { applyCommand } from '../../../src/commands/publish/run-regrade.ts'

const PLAN = { exercise: 'linear-regression', ledger: '', digest: 'd1' }

test.each([
  ['.', 'regrade', false, 'npx takehome regrade linear-regression --apply d1'],
  [
    '../hub',
    'regrade',
    true,
    'npx takehome regrade linear-regression --apply d1 --tell --hub ../hub',
  ],
  [
    '../our hub',
    'out/june',
    false,
    "npx takehome regrade linear-regression --apply d1 --results out/june --hub '../our hub'",
  ],
])(
  'a plan for the hub %s with the results in %s prints the command that does it',
  (hub, results, tell, command) => {
    expect(applyCommand({ ...PLAN, tell, hub, results })).toBe(command)
  },
)

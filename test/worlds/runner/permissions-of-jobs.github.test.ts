import { expect, test } from 'vitest'
import { PLACE, useRunner } from './runner.fixture.ts'

const { as, open, dispatch } = useRunner()

/** A job that appends to a file of the branch `ledger`, as the ledger is written. */
const writing = (permissions: string) => `
on: workflow_dispatch
permissions: {}
jobs:
  write:
    runs-on: ubuntu-24.04
    permissions: ${permissions}
    steps:
      - env:
          GH_TOKEN: \${{ github.token }}
        run: |
          gh api "repos/$GITHUB_REPOSITORY/contents/README.md" --jq .sha
          gh issue comment 1 --repo "$GITHUB_REPOSITORY" --body Done
`

async function writtenWith(permissions: string) {
  const runner = await open({ 'write.yml': writing(permissions) })
  await as('lead').rest.issues.create({ ...PLACE, title: 'An issue' })
  runner.forget()
  await dispatch('write.yml')
  const [run] = await runner.settle()
  const log = run?.jobs[0]?.steps[0]?.log ?? ''
  return { result: run?.result, log, cost: run?.cost }
}

test('a token does what its job is granted', async () => {
  const { result, log, cost } = await writtenWith('{ contents: read, issues: write }')
  expect({ result, log }).toMatchObject({
    result: 'success',
    log: expect.stringMatching(/^\w{40}/),
  })
  expect(cost).toEqual({ jobs: 1, minutes: 1, requests: 2 })
})

test.each([
  ['{}', /^gh: Resource not accessible by integration/],
  ['{ contents: read }', /^\w{40}\ngh: Resource not accessible by integration/],
  ['{ contents: read, issues: read }', /^\w{40}\ngh: Resource not accessible by integration/],
])('and nothing else: with %s', async (permissions, said) => {
  const { result, log } = await writtenWith(permissions)
  expect(result).toBe('failure')
  expect(log).toMatch(said)
})

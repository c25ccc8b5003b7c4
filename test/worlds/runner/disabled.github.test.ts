import { expect, test } from 'vitest'
import { PLACE, useRunner } from './runner.fixture.ts'

const { github, as, open, dispatch } = useRunner()

const TEXT = (name: string) => `name: ${name}
on:
  schedule: [{ cron: "17 * * * *" }]
  workflow_dispatch:
  repository_dispatch:
  issues: { types: [opened] }
  issue_comment:
permissions: {}
jobs:
  a:
    runs-on: x
    steps:
      - run: echo ran
`
const OFF = { ...PLACE, workflow_id: 'off.yml' }
const both = () => open({ 'off.yml': TEXT('Off'), 'on.yml': TEXT('On') })

const EVENTS = {
  schedule: async (runner: Awaited<ReturnType<typeof open>>) => {
    const payload = { schedule: '17 * * * *' }
    runner.start({ name: 'schedule', payload, actor: 'lead' })
  },
  repository_dispatch: async () => {
    await as('lead').rest.repos.createDispatchEvent({ ...PLACE, event_type: 'pushed' })
  },
  issues: async () => {
    await as('lead').rest.issues.create({ ...PLACE, title: 'An issue' })
  },
  issue_comment: async (runner: Awaited<ReturnType<typeof open>>) => {
    const { rest } = as('lead')
    const { data } = await rest.issues.create({ ...PLACE, title: 'An issue' })
    runner.forget()
    await rest.issues.createComment({ ...PLACE, issue_number: data.number, body: 'A comment' })
  },
}

test.each(Object.entries(EVENTS))('%s starts no workflow that is disabled', async (_, happen) => {
  const runner = await both()
  await as('lead').rest.actions.disableWorkflow(OFF)
  await happen(runner)
  expect((await runner.settle()).map(({ workflow }) => workflow)).toEqual(['on.yml'])
  // What was missed meanwhile is not made up for.
  await as('lead').rest.actions.enableWorkflow(OFF)
  expect(await runner.settle()).toEqual([])
  await happen(runner)
  const runs = await runner.settle()
  expect(runs.map(({ workflow }) => workflow).toSorted()).toEqual(['off.yml', 'on.yml'])
})

test.each(['disabled_manually', 'disabled_inactivity'] as const)(
  'a person who starts one that is %s is refused, and nothing runs',
  async (state) => {
    const runner = await both()
    github().setWorkflowState('acme/hub', '.github/workflows/off.yml', state)
    await expect(dispatch('off.yml')).rejects.toThrow('on a disabled workflow')
    await dispatch('on.yml')
    expect((await runner.settle()).map(({ workflow }) => workflow)).toEqual(['on.yml'])
  },
)

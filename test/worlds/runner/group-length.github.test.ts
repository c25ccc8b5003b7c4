import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../folders.ts'
import { useRunner } from './runner.fixture.ts'

const { open } = useRunner()

/** Grade as the hub has it, with one job that only prints. */
const grade = (group: string) => `on:
  workflow_dispatch:
    inputs: { submissions: { required: true } }
permissions: {}
concurrency:
  ${group}
jobs:
  fetch:
    runs-on: x
    steps:
      - run: echo fetches
`
const text = readFileSync(join(ROOT, 'hub/.github/workflows/grade.yml'), 'utf8')
const ownGroup = /^ +group: .*$/m.exec(text)?.[0].trim() ?? ''

/** How the runs end that are started for these, one right after the other. */
async function ends(group: string, lists: readonly string[]) {
  const runner = await open({ 'grade.yml': grade(group) })
  for (const submissions of lists) {
    const payload = { inputs: { submissions } }
    runner.start({ name: 'workflow_dispatch', workflow: 'grade.yml', payload, actor: 'lead' })
  }
  return (await runner.settle()).map(({ result }) => result)
}

const named = (index: number) => `${'x'.repeat(60)}-${index}@${'1'.repeat(40)}`

test('a group may have 400 characters and not one more', async () => {
  expect(await ends(`group: ${'x'.repeat(400)}`, ['a'])).toEqual(['success'])
})

test('a longer one is refused', async () => {
  await expect(ends(`group: ${'x'.repeat(401)}`, ['a'])).rejects.toThrow('401 characters')
})

test('ten commits, started twice, are graded by two runs', async () => {
  const ten = Array.from({ length: 10 }, (_, index) => named(index)).join(' ')
  expect(await ends(ownGroup, [ten, ten])).toEqual(['success', 'success'])
})

test('one commit is graded by one run at a time', async () => {
  const [one, other] = [named(1), named(2)]
  const ended = await ends(ownGroup, [one, one, other, one])
  expect(ended).toEqual(['success', 'cancelled', 'success', 'success'])
})

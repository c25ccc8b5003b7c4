import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { ROOT } from '../folders.ts'

async function read(form: string) {
  const program = join(ROOT, 'hub/.github/read-form.mjs')
  const child = spawn(process.execPath, [program], { env: {} })
  child.stdin.end(form)
  const closed = new Promise((resolve) => child.on('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { exitCode: await closed, stdout, stderr }
}

function form(answers: Readonly<Record<string, string>>): string {
  const given = {
    Candidate: 'ada',
    Exercise: 'linear-regression',
    Role: '',
    Deadline: '',
    Reason: '',
    ...answers,
  }
  return Object.entries(given)
    .map(([heading, answer]) => `### ${heading}\n\n${answer || '_No response_'}`)
    .join('\n\n')
}

test('a form becomes five outputs, with nothing where nothing was typed', async () => {
  const done = await read(form({ Candidate: '@Ada-L', Deadline: '2026-12-01T18:00+01:00' }))
  expect(done).toEqual({
    exitCode: 0,
    stdout:
      'candidate=Ada-L\nexercise=linear-regression\nrole=\ndeadline=2026-12-01T18:00+01:00\nreason=\n',
    stderr: '',
  })
})

test.each(['Chagui-', 'gil--', 'ada_corp'])('%s is a candidate', async (login) => {
  const done = await read(form({ Candidate: login }))
  expect(done).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`=${login}\n`) })
})

test('a reason is whatever somebody writes on one line, and without an exercise the loop is meant', async () => {
  const done = await read(form({ Exercise: '', Role: 'mlops', Reason: 'did it in “spring”: $(x)' }))
  expect(done).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('reason=did it in “spring”: $(x)\n'),
  })
})

test("a form with Windows' line ends is read as well", async () => {
  const done = await read(form({ Role: 'mlops' }).replaceAll('\n', '\r\n'))
  expect(done).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('role=mlops\n') })
})

test.each([
  ['a second output', { Candidate: 'ada\ncsv=everybody.csv' }],
  ['an output of another name in one answer', { Role: 'mlops\nhub=/tmp' }],
  ['a field given twice', { Candidate: 'ada\n\n### Exercise\n\nanother' }],
  ['a reason of two lines', { Reason: 'ill\nhub=/tmp' }],
  ['a command', { Candidate: '$(id)' }],
  ['a path', { Exercise: '../../etc' }],
  ['no candidate', { Candidate: '' }],
])('%s ends the run', async (_, answers) => {
  const done = await read(form(answers))
  expect(done.exitCode).toBe(1)
  expect(done.stdout).not.toMatch(/csv|hub=|another|id\)|etc/)
})

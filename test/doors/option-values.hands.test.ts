import { expect, test } from 'vitest'
import { buildProgram } from '../../src/doors/cli-program.ts'
import { ROOT } from '../folders.ts'

test.each([
  [['retain', '--apply', '--hub', '../hub'], '--apply <digest>'],
  [['invite', '--candidate', '--role', 'ml-engineer'], '--candidate <login>'],
  [['report', '--out', '--names'], '--out <folder>'],
])('%j: the next option is not taken for a value that was forgotten', async (words, option) => {
  const program = buildProgram(ROOT)
  let told = ''
  const writeErr = (text: string) => {
    told += text
  }
  for (const command of program.commands) command.configureOutput({ writeErr })
  await expect(program.parseAsync(words, { from: 'user' })).rejects.toThrow('is an option')
  expect(told).toContain(`option '${option}' argument '${words[2]}' is invalid`)
})

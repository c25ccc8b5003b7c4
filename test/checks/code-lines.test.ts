import { expect, test } from 'vitest'
import { codeLines } from '../../src/checks/lint/code-lines.ts'

test.for([
  ['nothing', '', 0],
  ['blank lines and comments', '\n  \n# one\n    # two\n', 0],
  ['each line with a statement', 'import a\n\n\ndef f(x):  # why\n    return x\n', 3],
  ['old and Windows line ends', 'a = 1\r\nb = 2\rc = 3\n', 3],
  ['no end of the last line', 'a = 1\nb = 2', 2],
  ['a string of many lines once', '"""One.\n\nTwo.\nThree.\n"""\na = 1\n', 2],
  ['a # in a string as no comment', 'a = "# one"\nb = \'# two\'\n', 2],
  ['a bracket in a string as none', 'a = "("\nb = 1\nc = 2\n', 3],
  ['at most two lines of a table', 'a = [\n    1,\n    2,\n    3,\n    4,\n]\n', 2],
  ['at most two lines of one behind backslashes', 'a = 1 + \\\n    2 + \\\n    3\n', 2],
] as const)('lines of code: %s', ([, source, lines]) => {
  expect(codeLines(source)).toBe(lines)
})

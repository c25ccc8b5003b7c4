import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../folders.ts'
import { measure, measureAll } from './measure-source.ts'

const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'
const COUNT = `
import ast, json, sys
trees = [ast.parse(open(path, encoding="utf-8").read()) for path in sys.argv[1:]]
print(json.dumps([sum(isinstance(node, ast.stmt) for node in ast.walk(tree)) for tree in trees]))
`
const MODULE = readFileSync(join(ROOT, 'graders/linear-regression/loops.py'), 'utf8')
const times = (line: (index: number) => string) =>
  Array.from({ length: 2_500 }, (_, index) => line(index)).join('\n')

describe('statements of one form buy no better density of findings', async () => {
  const { sourceLines, statements = 0 } = await measure(MODULE)

  test.for([
    ['equal', times(() => '_PAD = 0')],
    ['with other names', times((index) => `_PAD${index} = 0`)],
    ['with other values', times((index) => `_PAD = ${index}`)],
    ['with other operators', times((index) => `_PAD = 1 ${'+-*/%'[index % 5]} ${index}`)],
    ['of growing sums', times((index) => `_PAD = 0${' + 1'.repeat(index % 50)}`)],
    ['with other texts', times((index) => `_PAD = "${index}"`)],
    ['without a name', times((index) => `${index}`)],
    ['of more lines each', times(() => '_PAD = (\n    0\n)')],
    ['in a function', `def _pad():\n${times(() => '    x = 0')}`],
    ['in a class', `class _Pad:\n${times((index) => `    x${index} = 0`)}`],
    [
      'functions',
      times((index) => `def _pad${index}(): ...`)
        .split('\n')
        .slice(0, 1_500)
        .join('\n'),
    ],
    ['functions of two lines', `${times((i) => `def _p${i % 9}():\n    pass`).slice(0, 20_000)}\n`],
    ['passing', times(() => 'pass')],
    ['conditions', times(() => 'if 0:\n    pass')],
    ['alternating', times((index) => (index % 2 === 0 ? '_PAD = 0' : '_PAD += 1'))],
  ] as const)('%s', async ([, padding]) => {
    const padded = await measure(`${MODULE}\n\n${padding}\n`)
    expect(padded.sourceLines).toBeLessThan(2 * sourceLines)
    expect(padded.statements).toBeLessThan(2 * statements)
  })
})

test('all statements of the solutions that we ship count', () => {
  const paths = ['graders', 'test/similarity/independent'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.py') && !/(?:^|\/)test_/.test(name))
      .map((name) => join(ROOT, folder, name)),
  )
  expect(paths.length).toBeGreaterThan(40)
  const all = execFileSync(PYTHON, ['-I', '-c', COUNT, ...paths], { encoding: 'utf8' })
  const counted = measureAll(paths.map((path) => readFileSync(path, 'utf8')))
  expect(counted.map((facts) => facts.analysable && facts.statements)).toEqual(JSON.parse(all))
})

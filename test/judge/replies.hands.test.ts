import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { endings, OwnSuite } from './own-suite.ts'
import { runPython } from './run-python.ts'

interface Outcome {
  readonly name: string
  readonly wrong: readonly string[]
}

test('no reply, however hostile, reaches a test as an error of ours', async () => {
  const outcomes = await runPython<Outcome>(join(import.meta.dirname, 'hostile_replies.py'))
  expect(outcomes.length).toBe(13)
  expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([])
})

const REFUSAL = 'raise ValueError("no")'
const suite = new OwnSuite({ refuses: 'rejects(submission.f, 1)' }, `def f(x):\n    ${REFUSAL}\n`)
afterAll(() => suite.close())

/** Exceptions by the class that they only pretend to have, and honest ones beside them. */
const CLASSES: Readonly<Record<string, readonly [code: string, said: string]>> = {
  'a ValueError': ['class E(ValueError): ...', 'passed'],
  'a subclass of two': ['class E(KeyError, ValueError): ...', 'passed'],
  'an exception whose __class__ is a property': [
    'class E(Exception):\n    __class__ = property(lambda self: ValueError)',
    'raised: raised an exception of its own',
  ],
  'an exception whose __class__ is ValueError itself': [
    'class E(RuntimeError):\n    __class__ = ValueError',
    'raised: raised an exception of its own',
  ],
  'a class whose metaclass lies about its name and bases': [
    'class M(type):\n    __name__ = "ValueError"\n    __mro__ = (ValueError,)\n    __bases__ = (ValueError,)\n    __instancecheck__ = __subclasscheck__ = lambda *a: True\nE = M("E", (Exception,), {})',
    'raised: raised an exception of its own',
  ],
  'a class whose name cannot be hashed': [
    'class M(type):\n    __name__ = []\nE = M("E", (Exception,), {})',
    'raised: raised an exception of its own',
  ],
  'a class called ValueError': [
    'E = type("ValueError", (Exception,), {})',
    'raised: raised ValueError',
  ],
}

test.each(Object.entries(CLASSES))('%s counts by what it is', async (_name, [code, said]) => {
  const source = `${code}\ndef f(x):\n    raise E("no")\n`
  expect(endings(await suite.grade(source))).toEqual({ refuses: said })
})

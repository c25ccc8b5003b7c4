import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { ROOT } from '../folders.ts'

const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'
const FITS = `
import inspect, json
import numpy as np
parts = [np, np.ma, np.linalg, np.polynomial]
parts += [it for _, it in inspect.getmembers(np.polynomial, inspect.ismodule)]
names = {
    name
    for part in parts
    for name in dir(part)
    if not name.startswith("_") and callable(getattr(part, name))
    and (name.endswith("fit") or hasattr(getattr(part, name), "fit"))
    and not inspect.isabstract(getattr(part, name))
}
print(json.dumps(sorted(names)))
`

test('linear regression forbids every name that fits, inverts or solves for the candidate', () => {
  const fits: readonly string[] = JSON.parse(
    execFileSync(PYTHON, ['-I', '-c', FITS], { encoding: 'utf8' }),
  )
  expect(fits.length).toBeGreaterThan(10)
  const rubric: unknown = load(readFileSync(join(ROOT, 'rubrics/linear-regression.yml'), 'utf8'))
  const solves = ['lstsq', 'pinv', 'inv', 'solve', 'tensorinv', 'tensorsolve', 'matrix_power']
  // A matrix has its inverse as the attribute I.
  const matrices = ['asmatrix', 'bmat', 'matrix']
  expect(rubric).toMatchObject({
    forbidden_calls: expect.arrayContaining([...fits, ...solves, ...matrices]),
  })
})

import { execFileSync } from 'node:child_process'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, temporaryFolder } from '../folders.ts'
import { PYTHON } from '../judge/run-python.ts'
import { MODULES } from './measure.ts'

const HERE = join(ROOT, 'test', 'similarity')
const DISGUISE = `
import random, sys
sys.path.insert(0, sys.argv[1])
from disguise import RUNGS
sys.stdout.write(RUNGS[sys.argv[2]](sys.stdin.read(), random.Random(1)))
`

/** The module under a disguise, beside the public tests of its exercise. */
async function passes(exercise: keyof typeof MODULES, source: Buffer, rung: string) {
  await using place = await temporaryFolder()
  const disguised = execFileSync(PYTHON, ['-B', '-c', DISGUISE, HERE, rung], { input: source })
  await writeFile(join(place.path, MODULES[exercise]), disguised)
  await cp(join(ROOT, 'templates', exercise, 'test_public.py'), join(place.path, 'test_public.py'))
  return String(execFileSync(PYTHON, ['-m', 'pytest', '-q'], { cwd: place.path }))
}

test.each(['linear-regression', 'classification-metrics'] as const)(
  'disguised solutions of %s compute what they computed',
  async (exercise) => {
    const folder = join(HERE, 'independent', exercise)
    const files = (await readdir(folder)).map((name) => join(folder, name))
    const grader = join(ROOT, 'graders', exercise)
    for (const file of [join(grader, 'reference.py'), join(grader, 'loops.py'), ...files]) {
      const source = await readFile(file)
      for (const rung of ['all', 'restructured']) {
        expect(await passes(exercise, source, rung)).toContain('passed')
      }
    }
  },
)

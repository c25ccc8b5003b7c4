import type { Workshop } from '../../grading/grader.ts'
import { callerError } from '../../input/bad-news.ts'
import { findPython } from '../../judge/find-python.ts'
import type { Surroundings, Words } from './verb.ts'

/** What grading needs of this machine. Throws CallerError or WorldError where it may not or cannot grade. */
export async function openWorkshop(
  { text, isOn }: Words,
  { home, machine }: Pick<Surroundings, 'home' | 'machine'>,
): Promise<Workshop> {
  const unsafe = isOn('unsafe-no-sandbox')
  if (unsafe && machine.isCi) {
    const hint = 'It lets code use everything on this machine. Grade in the sandbox here.'
    throw callerError('--unsafe-no-sandbox', 'is refused in CI', hint)
  }
  const python = await findPython(text('python') || null, machine.path)
  return { home, python, parallel: machine.parallel, unsafe }
}

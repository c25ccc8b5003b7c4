import type { KitInput, ProvenChanges } from '../../src/kit/kit.ts'
import { aPageInput, shippedExercise } from '../review-page/a-page.ts'

/** A kit of some texts; what is not given is as in the starter. */
export async function aKit(
  id: string,
  own: Readonly<Record<string, string>>,
  changes: ProvenChanges | null,
): Promise<KitInput> {
  const exercise = await shippedExercise(id)
  const { rubric, template } = exercise
  const { scorecard } = aPageInput(exercise, own)
  const file = rubric.writeUp?.file ?? ''
  const source = own[rubric.module ?? ''] ?? null
  const writeUp = own[file] ?? null
  const given = new TextDecoder().decode(template.get(file))
  const tests = Object.entries(own).flatMap(([path, text]) =>
    path.startsWith('tests/') ? { path, text } : [],
  )
  const kit = { name: 'a-candidate', rubric, ai: null, scorecard, source, writeUp, tests }
  return { ...kit, template: given, changes }
}

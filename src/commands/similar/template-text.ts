import type { Task } from '../../exercise/exercise.ts'
import { decodeText } from '../../input/decode-text.ts'

/** The module as a candidate gets it; empty where the template has none. */
export function templateText({ rubric, template }: Pick<Task, 'rubric' | 'template'>): string {
  const bytes = template.get(rubric.module ?? '')
  return bytes === undefined ? '' : (decodeText(bytes) ?? '')
}

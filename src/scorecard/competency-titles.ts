import type { Competency } from '../rubric/rubric.ts'

export const COMPETENCY_TITLES: Readonly<Record<Competency, string>> = {
  'ml-fundamentals': 'ML fundamentals',
  'practical-coding': 'Practical coding',
  'system-design': 'System design',
  'business-impact': 'Business impact',
}

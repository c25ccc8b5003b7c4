import { compareTexts } from '../input/compare-texts.ts'
import type { Rubric } from './rubric.ts'

/**
 * One text for one meaning: the order of keys and the layout of the file leave no trace. Hash it outside.
 * Questions for a talk decide no score, so they change nothing here.
 */
export function canonicalText({ talk: _talk, ...rubric }: Rubric): string {
  return JSON.stringify(rubric, (_key, value: unknown) =>
    isMapping(value) ? sorted(value) : value,
  )
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(mapping: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(mapping).sort(([a], [b]) => compareTexts(a, b)))
}

import type { ErrorObject } from 'ajv'
import type { ConfigIssue } from './config-issue.ts'
import { limitWords } from './limit-words.ts'
import { patternWords } from './pattern-words.ts'
import { pointer, type YamlDocument } from './read-yaml.ts'

/** Says in words what a JSON Schema found wrong; the errors come from ajv with `allErrors` and `verbose`. */
export function shapeIssues(
  errors: readonly ErrorObject[],
  document: YamlDocument,
  file: string,
): readonly ConfigIssue[] {
  // A key that is refused has an error of its own, which says why.
  const issues = errors
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .map((error) => {
      const at = error.instancePath + offender(error)
      const line = document.lineOf(at)
      return { file, line, path: readablePath(at), message: message(error), hint: hint(error) }
    })
  return issues.filter((issue, index) => index === issues.findIndex((other) => same(other, issue)))
}

/** `/criteria/3/points` as people write it: `criteria[3].points`. */
export function readablePath(at: string): string {
  return at
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((segment, index) =>
      /^\d+$/.test(segment) ? `[${segment}]` : index === 0 ? segment : `.${segment}`,
    )
    .join('')
}

function same(a: ConfigIssue, b: ConfigIssue): boolean {
  return a.path === b.path && a.message === b.message
}

/** A missing or unknown key is to blame itself, not the mapping around it. */
function offender({ keyword, params, propertyName }: ErrorObject): string {
  if (propertyName !== undefined) return pointer(propertyName)
  if (keyword === 'required') return pointer(params['missingProperty'])
  if (keyword === 'additionalProperties') return pointer(params['additionalProperty'])
  return ''
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  null: 'empty',
}

/** ajv names several types with commas between them. */
function typeWords(types: string): string {
  return types
    .split(',')
    .map((type) => TYPE_WORDS[type] ?? type)
    .join(' or ')
}

function message({ keyword, params, message: fallback }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is missing'
    case 'additionalProperties':
      return 'is an unknown key'
    case 'type':
      return `must be ${typeWords(String(params['type']))}`
    case 'enum':
      return `must be one of ${params['allowedValues'].join(', ')}`
    case 'const':
      return `must be ${params['allowedValue']}`
    case 'pattern':
      return `must be ${patternWords(params['pattern']) ?? 'written in another form'}`
    case 'anyOf':
      return 'has none of the allowed forms'
    case 'uniqueItems':
      return 'must not have the same entry twice'
    default:
      return limitWords(keyword, params['limit']) ?? fallback ?? keyword
  }
}

function hint({ keyword, params, parentSchema }: ErrorObject): string {
  const properties: Readonly<Record<string, { description?: string }>> =
    parentSchema?.['properties'] ?? {}
  if (keyword === 'required') {
    return properties[params['missingProperty']]?.description ?? 'Add this key.'
  }
  if (keyword === 'additionalProperties')
    return `Known keys: ${Object.keys(properties).join(', ')}.`
  return parentSchema?.['description'] ?? 'Change the value.'
}

import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/input/read-yaml.ts'
import { shapeIssues } from '../../src/input/shape-issues.ts'

function saidOf(schema: object, yaml: string): readonly string[] {
  const document = readYaml(yaml, 'x.yml')
  if (!document.ok) throw new Error(yaml)
  const validate = new Ajv({ allErrors: true, verbose: true, strict: false }).compile({
    type: 'object',
    properties: { key: schema },
  })
  validate(document.value.value)
  return shapeIssues(validate.errors ?? [], document.value, 'x.yml').map(({ message }) => message)
}

describe('what a schema refuses is said in words', () => {
  test.each<[object, string, string]>([
    [{ type: ['integer', 'null'] }, '180 days', 'must be a whole number or empty'],
    [{ type: ['object', 'null'] }, 'x', 'must be a mapping of keys to values or empty'],
    [{ minProperties: 1 }, '{}', 'must not be empty'],
    [{ minItems: 1 }, '[]', 'must not be empty'],
    [{ minItems: 4 }, '[a]', 'must have at least 4 entries'],
    [{ maxItems: 1 }, '[a, b]', 'must have at most 1 entry'],
    [{ uniqueItems: true }, '[a, a]', 'must not have the same entry twice'],
    [{ minLength: 1 }, '""', 'must not be empty'],
    [{ minLength: 2 }, 'a', 'must have at least 2 characters'],
    [{ maxLength: 2 }, 'abc', 'must have at most 2 characters'],
    [{ minimum: 1 }, '0', 'must be at least 1'],
    [{ maximum: 9 }, '10', 'must be at most 9'],
    [{ exclusiveMinimum: 0 }, '0', 'must be more than 0'],
  ])('%j of %s', (schema, yaml, said) => {
    expect(saidOf(schema, `key: ${yaml}\n`)).toEqual([said])
  })
})

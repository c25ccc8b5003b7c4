import { plainDigits } from './plain-digits.ts'

export const MINUS = /[\u2212\u2010-\u2013\ufe63\uff0d]/g
const SPACES = /[\u0020\u00a0\u2009\u202f'’]/g
// What may stand around a figure without making it a text.
// A sign of money, or its name of three letters.
const BESIDE =
  /^(?:[~≈]\s*)?(?:[A-Z]{0,3}\p{Sc}\s*|[A-Z]{3}\s+)?|\s*(?:%|\p{Sc}|(?<=[\d\s])[A-Z]{3})?$/gu
const CELL =
  /^[-+]?(?:\d{1,15}[.,]?|(?=[.,]\d)|\d{1,3}(?:([., \u00a0\u2009\u202f'’])\d{3})(?:\1\d{3}){0,3})(?:[.,]\d{1,10})?(?:e[-+]?\d{1,2})?$/i

/**
 * What a cell may mean as a number: 1.250 is a thousand or one and a quarter, by where its author lives.
 * Empty where it is no number.
 */
export function readingsOf(cell: string): readonly number[] {
  const text = plainDigits(cell)
    .trim()
    .replace(MINUS, '-')
    // As accountants write a loss, and a sign before that of money.
    .replace(/^\((.*)\)$/s, '-$1')
    .replace(/^([-+])\s*(?=\p{Sc})(\p{Sc})\s*/u, '$1')
    .replace(BESIDE, '')
  return CELL.test(text) ? valuesOf(text) : []
}

/** The numbers of a text, in each way to read them, without their signs. */
export function numbersIn(text: string): readonly number[] {
  const written =
    plainDigits(text).match(
      /(?:\d{1,15}(?:[., \u00a0\u2009\u202f'’]\d{3}(?!\d)){0,4})?(?:[.,]\d{1,10}|(?<=\d))/g,
    ) ?? []
  return written.flatMap(valuesOf)
}

const POINT = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?$/i
const COMMA = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:e[-+]?\d+)?$/i

/** A number as it is written, with what one more in its last digit would be worth. */
export interface WrittenNumber {
  readonly value: number
  readonly step: number
}

function valuesOf(written: string): readonly number[] {
  return [...new Set(writtenReadings(written).map(({ value }) => value))]
}

/** Each way to read a number that stands alone, as 1.250 is a thousand or one and a quarter. */
export function writtenReadings(written: string): readonly WrittenNumber[] {
  const digits = written
    .replace(SPACES, '')
    .replace(/^([-+]?)(?=[.,])/, '$10')
    .replace(/[.,](?=$|e)/i, '')
  return [
    ...(POINT.test(digits) ? [digits.replaceAll(',', '')] : []),
    ...(COMMA.test(digits) ? [digits.replaceAll('.', '').replace(',', '.')] : []),
  ].map((plain) => ({ value: Number(plain), step: stepOf(plain) }))
}

function stepOf(plain: string): number {
  const [, decimals = '', exponent = '0'] = /^[^.e]*(?:\.(\d*))?(?:e(.+))?$/i.exec(plain) ?? []
  return 10 ** (Number(exponent) - decimals.length)
}

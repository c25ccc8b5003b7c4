import { plainDigits } from './plain-digits.ts'

const MINUS = /[\u2212\u2010-\u2013\ufe63\uff0d]/g
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
  return CELL.test(text) ? readings(text) : []
}

/** The numbers of a text, in each way to read them, without their signs. */
export function numbersIn(text: string): readonly number[] {
  const written =
    plainDigits(text).match(
      /(?:\d{1,15}(?:[., \u00a0\u2009\u202f'’]\d{3}(?!\d)){0,4})?(?:[.,]\d{1,10}|(?<=\d))/g,
    ) ?? []
  return written.flatMap(readings)
}

const POINT = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?$/i
const COMMA = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:e[-+]?\d+)?$/i

function readings(written: string): readonly number[] {
  const digits = written
    .replace(SPACES, '')
    .replace(/^([-+]?)(?=[.,])/, '$10')
    .replace(/[.,](?=$|e)/i, '')
  const found = [
    ...(POINT.test(digits) ? [Number(digits.replaceAll(',', ''))] : []),
    ...(COMMA.test(digits) ? [Number(digits.replaceAll('.', '').replace(',', '.'))] : []),
  ]
  return [...new Set(found)]
}

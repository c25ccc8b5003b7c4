const MINUS = /[\u2212\u2010-\u2013\ufe63\uff0d]/g
const SPACES = /[\u0020\u00a0\u2009\u202f'’]/g
// What may stand around a figure without making it a text.
const BESIDE = /^(?:[~≈]\s*)?(?:[€$£¥]\s*)?|\s*(?:%|[€$£¥])?$/g
const CELL =
  /^[-+]?(?:\d{1,15}|\d{1,3}(?:([., \u00a0\u2009\u202f'’])\d{3})(?:\1\d{3}){0,3})(?:[.,]\d{1,10})?(?:e[-+]?\d{1,2})?$/i

/**
 * What a cell may mean as a number: 1.250 is a thousand or one and a quarter, by where its author lives.
 * Empty where it is no number.
 */
export function readingsOf(cell: string): readonly number[] {
  const text = cell.normalize('NFKC').trim().replace(MINUS, '-').replace(BESIDE, '')
  return CELL.test(text) ? readings(text) : []
}

/** The numbers of a text, in each way to read them, without their signs. */
export function numbersIn(text: string): readonly number[] {
  const written =
    text.match(/\d{1,15}(?:[., \u00a0\u2009\u202f'’]\d{3}(?!\d)){0,4}(?:[.,]\d{1,10})?/g) ?? []
  return written.flatMap(readings)
}

const POINT = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?$/i
const COMMA = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:e[-+]?\d+)?$/i

function readings(written: string): readonly number[] {
  const digits = written.replace(SPACES, '')
  const found = [
    ...(POINT.test(digits) ? [Number(digits.replaceAll(',', ''))] : []),
    ...(COMMA.test(digits) ? [Number(digits.replaceAll('.', '').replace(',', '.'))] : []),
  ]
  return [...new Set(found)]
}

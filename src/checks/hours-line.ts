import { plainDigits } from './plain-digits.ts'
import { visibleLines } from './visible-lines.ts'

// More is a slip of the pen, and would move a median that a team acts on.
const MOST_HOURS = 100

const NUMBER = '\\W*(\\d{1,3}(?:[.,]\\d{1,2})?)(?![\\d:/]|[.,]\\d)'
const LABEL = '^\\W*hours spent\\b[^:\\d]{0,40}:'

/** Whether a line of the write-up is the one for the hours, whatever stands there. */
export function isHoursLine(line: string): boolean {
  return new RegExp(LABEL, 'i').test(line)
}

/** The hours that a text states; null where it states none. */
export function hoursIn(text: string): number | null {
  const found = visibleLines(text).flatMap((line) => {
    const said = new RegExp(`${LABEL}${NUMBER}`, 'i')
    const [, number] = said.exec(plainDigits(line)) ?? []
    return number === undefined ? [] : [Number(number.replace(',', '.'))]
  })
  const [hours = 0] = found
  return hours > 0 && hours <= MOST_HOURS ? hours : null
}

import { describe, expect, test } from 'vitest'
import { numbersIn, readingsOf } from '../../src/checks/numbers.ts'
import { readTable } from '../../src/checks/table.ts'

const ASKED = ['metric', 'after', 'how_measured']
const HEAD = 'metric,after,how_measured\n'

/** The cells of the first row in the order asked for, or why there are none. */
function firstRow(text: string): readonly string[] | string {
  const table = readTable(text, ASKED)
  if (!table.ok) return table.error
  const { columns, rows } = table.value
  return ASKED.map((name) => rows[0]?.cells[columns.get(name) ?? -1] ?? '?')
}

describe('a table is read as spreadsheets save it', () => {
  test.for([
    ['commas', `${HEAD}a,1,x\n`],
    ['semicolons', 'metric;after;how_measured\na;1;x\n'],
    ['tabs', 'metric\tafter\thow_measured\na\t1\tx\n'],
    ['bars', 'metric|after|how_measured\na|1|x\n'],
    ['a line that names the separator', 'sep=;\r\nmetric;after;how_measured\r\na;1;x\r\n'],
    ['a mark of byte order', `\ufeff${HEAD}a,1,x\n`],
    ['old line ends', `${HEAD}a,1,x\n`.replaceAll('\n', '\r')],
    ['names in other letters and spaces', 'Metric, After ,How measured\na,1,x\n'],
    ['another order', 'after,how-measured,METRIC\n1,x,a\n'],
    ['empty columns at the right', 'metric,after,how_measured,,\na,1,x,,\n'],
    ['empty rows', `${HEAD}\n,,\na,1,x\n , ,\n\n`],
    ['a quoted line that names the separator', '"sep=;"\nmetric;after;how_measured\na;1;x\n'],
    ['Markdown', '| Metric | After | How measured |\n|---|--:|---|\n| a | 1 | x |\n'],
    ['a fence around it', `\`\`\`csv\n${HEAD}a,1,x\n\`\`\`\n`],
    ['a title above', `Our figures,,\n\n${HEAD}a,1,x\n`],
    ['a note above', `# figures, before and after, all of them\n${HEAD}a,1,x\n`],
    ['empty columns at the left', ',metric,after,how_measured\n,a,1,x\n'],
    ['curly quotation marks', '“metric”,“after”,“how_measured”\n“a”,“1”,“x”\n'],
    ['wide separators', 'metric；after；how_measured\na；1；x\n'],
    ['quotation marks', 'metric,after,how_measured\n"a","1","x"\n'],
  ] as const)('%s', ([, text]) => {
    expect(firstRow(text)).toEqual(['a', '1', 'x'])
  })

  test('a mark of inches in a cell', () => {
    expect(firstRow(`${HEAD}5" disk,1,x\n`)).toEqual(['5" disk', '1', 'x'])
  })

  test('a cell of several lines, and the line on which the next row begins', () => {
    const table = readTable(`${HEAD}"a\nb",1,x\nc,2,y\n`, ASKED)
    expect(table.ok && table.value.rows.map(({ line }) => line)).toEqual([2, 4])
  })
})

describe('what cannot be read is told with its line', () => {
  test.for([
    [`${HEAD}a, b,1,x\n`, 'more cells in line 2'],
    [`${HEAD}a,1,x\n"b"c,2,y\n`, 'near line 3'],
    ['', 'is empty'],
  ] as const)('%j', ([text, why]) => {
    expect(firstRow(text)).toContain(why)
  })
})

describe('numbers', () => {
  test.for([
    ['(5)', -5],
    ['-€5', -5],
    ['.5', 0.5],
    ['-.5', -0.5],
    ['5.', 5],
    ['CHF 12', 12],
    ['12 USD', 12],
    ['R$ 1,200', 1200],
    ['₹12', 12],
    ['٣٫٥', 3.5],
    ['१२', 12],
    ['1,250', 1250],
    ['1.250', 1250],
    ['1.250', 1.25],
    ['1,5', 1.5],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1 250', 1250],
    ['1\u202f250', 1250],
    ["1'250", 1250],
    ['\u2212880', -880],
    ['\u20133', -3],
    ['+4', 4],
    ['12 %', 12],
    ['€ 5', 5],
    ['１２', 12],
    ['1e3', 1000],
  ] as const)('%j may be %d', ([cell, number]) => {
    expect(readingsOf(cell)).toContain(number)
  })

  test.for(['', 'x', '1,2,3', '12-13', '5 hours', '1.2.3'])('%j is none', (cell) => {
    expect(readingsOf(cell)).toEqual([])
  })

  test('0.5 is not five', () => {
    expect(readingsOf('0.5')).toEqual([0.5])
    expect(numbersIn('from 0.5 to 1,5')).toEqual([0.5, 1.5])
  })
})

import { describe, expect, test } from 'vitest'
import { parseInvitationList } from '../../src/assignment/invitation-list.ts'
import type { ConfigIssue } from '../../src/input/config-issue.ts'
import { parseEndings } from '../../src/report/endings.ts'
import { parseOutcomes } from '../../src/report/outcomes.ts'
import { parseGroups } from '../../src/report/selection.ts'
import { parseRatings } from '../../src/review/ratings-table.ts'

type Read = (text: string, file: string) => readonly ConfigIssue[]

const issuesOf =
  <T>(
    parse: (
      text: string,
      file: string,
    ) => { ok: true; value: T } | { ok: false; error: readonly ConfigIssue[] },
  ): Read =>
  (text, file) => {
    const result = parse(text, file)
    return result.ok ? [] : result.error
  }
const known = { papers: ['p1'], criteria: ['c1'] }

/** Every table that somebody fills in or a spreadsheet saves, with two good lines of it. */
const TABLES: readonly (readonly [string, Read, readonly string[]])[] = [
  [
    'the list of candidates',
    (text, file) => parseInvitationList(text, file).issues,
    ['candidate,exercise,deadline', 'ada,descent,', 'bob,descent,'],
  ],
  [
    'the ratings',
    issuesOf((text, file) => parseRatings(text, file, known)),
    ['reviewer_id,paper_id,criterion,level', 'rae,p1,c1,3', 'kim,p1,c1,2'],
  ],
  [
    'the outcomes',
    issuesOf(parseOutcomes),
    [
      'candidate_id,hired,start_date,perf_overall,rater_id,rated_on,blind,perf_F',
      'a,1,2026-01-02,4,r,2026-06-01,1,3.5',
      'b,0,,,,,,',
    ],
  ],
  ['the endings', issuesOf(parseEndings), ['candidate_id,outcome,note', 'a,hired,', 'b,,']],
  [
    'the groups',
    issuesOf(parseGroups),
    ['stage,attribute,group,assessed,passed', 'one,gender,a,9,3', 'one,gender,b,8,2'],
  ],
]
const with_ = (lines: readonly string[], mark: string) =>
  `${lines.join('\n')}\n`.replaceAll(',', mark)

describe.each(TABLES)('%s', (_, read, lines) => {
  test.each([
    ['with commas', with_(lines, ',')],
    ['with semicolons', with_(lines, ';')],
    ['with tabs', with_(lines, '\t')],
    ['with a line that names the separator', `sep=;\r\n${with_(lines, ';')}`],
    ['with a byte order mark', `\ufeff${with_(lines, ',')}`],
    [
      'with names of columns in capitals',
      with_([lines[0]?.toUpperCase() ?? '', ...lines.slice(1)], ','),
    ],
    ['with empty rows below', `${with_(lines, ',')},,,\n\n ,\n`],
    ['with empty columns at the right', lines.map((line) => `${line},,\n`).join('')],
  ])('is read %s', (_how, text) => {
    expect(read(text, 'table.csv')).toEqual([])
  })

  test('says which line has a quotation mark that nothing closes', () => {
    const [issue, ...others] = read(`${with_(lines, ',')}"x,y\n`, 'table.csv')
    expect(others).toEqual([])
    expect(issue).toMatchObject({ file: 'table.csv', hint: 'Correct this line.' })
    expect(issue?.message).toMatch(/^Quote Not Closed/)
  })

  test('says which lines have too few and too many cells, and goes on', () => {
    const [head = '', first = ''] = lines
    const text = [head, 'x', `${first},more`].join('\n')
    expect(read(text, 'table.csv').map(({ line }) => line)).toEqual([2, 3])
  })

  test('says the line of the file, also below empty lines', () => {
    const [head = '', first = ''] = lines
    const cells = first.split(',').map(() => 'é?')
    const text = ['', head, '', first, '', '', `${cells.join(',')},more`].join('\n')
    expect(read(text, 'table.csv').map(({ line }) => line)).toEqual([7])
  })

  test('says which column is missing', () => {
    const messages = read('name\nada\n', 'table.csv').map(({ message }) => message)
    expect(messages.some((message) => /^the column \w+ is missing$/.test(message))).toBe(true)
  })

  test('says that there is nothing in it', () => {
    expect(read('', 'table.csv').length).toBeGreaterThan(0)
    expect(read(`${lines[0]}\n`, 'table.csv')).toHaveLength(1)
  })
})

test('ratings that nobody has filled in are one problem', () => {
  const text = `reviewer_id,paper_id,criterion,level\n${',p1,c1,\n'.repeat(40)}`
  const result = parseRatings(text, 'ratings.csv', known)
  expect(result.ok ? [] : result.error.map(({ message }) => message)).toEqual(['is not filled in'])
})

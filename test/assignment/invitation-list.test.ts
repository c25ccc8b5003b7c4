import { expect, test } from 'vitest'
import { loginIn } from '../../src/assignment/invitation.ts'
import { parseInvitationList } from '../../src/assignment/invitation-list.ts'

test('rows that a spreadsheet saves below the list are none', () => {
  const list = parseInvitationList('candidate,exercise\nada,descent\n,\n , \n', 'list.csv')
  expect(list.words.map(({ candidate }) => candidate)).toEqual(['ada'])
})

test('a column that is there twice is told, and nobody is dropped', () => {
  const list = parseInvitationList('candidate,exercise,candidate\nada,descent,bob\n', 'list.csv')
  expect(list.issues.map(({ message }) => message)).toEqual(['the column candidate is there twice'])
})

test.each([
  'candidate;exercise\nada;descent\n',
  'Candidate, Exercise\nada, descent\n',
  'candidate\texercise\nada\tdescent\n',
  'sep=;\r\ncandidate;exercise\r\nada;descent\r\n',
  'candidate,exercise,,\nada,descent,,\n',
  '\ufeffcandidate,exercise\rada,descent\r',
])('%j is read', (text) => {
  const list = parseInvitationList(text, 'list.csv')
  expect(list.words).toMatchObject([{ candidate: 'ada', exercise: 'descent' }])
})

test.each([
  ['candidate,exercise\nada\n', 2, 'has 1 cells'],
  ['candidate,exercise\nada,descent,ml\n', 2, 'has 3 cells'],
  ['sep=;\ncandidate;exercise\nada\n', 3, 'has 1 cells'],
])('%j is told with its line', (text, line, message) => {
  const list = parseInvitationList(text, 'list.csv')
  expect(list.issues).toMatchObject([{ line, message: expect.stringContaining(message) }])
})

test.each(['ada', '@ada', ' ada ', 'https://github.com/ada', 'github.com/ada/', '＠ada'])(
  'the login in %j is found',
  (text) => {
    expect(loginIn(text)).toBe('ada')
  },
)

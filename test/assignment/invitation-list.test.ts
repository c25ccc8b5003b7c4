import { expect, test } from 'vitest'
import { parseInvitationList } from '../../src/assignment/invitation-list.ts'

test('rows that a spreadsheet saves below the list are none', () => {
  const list = parseInvitationList('candidate,exercise\nada,descent\n,\n , \n', 'list.csv')
  expect(list.ok && list.value.map(({ candidate }) => candidate)).toEqual(['ada'])
})

test('a column that is there twice is told, and nobody is dropped', () => {
  const list = parseInvitationList('candidate,exercise,candidate\nada,descent,bob\n', 'list.csv')
  expect(list.ok ? [] : list.error.map(({ message }) => message)).toEqual([
    'the column candidate is there twice',
  ])
})

import { expect, test } from 'vitest'
import { namesTime } from '../../src/checks/dates.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'

test.for([
  '24.04.',
  'am 24.04. abends',
  '24. April',
  '12/03/24',
  '12.3.2024',
  '2024-05-17',
  '2024-W12',
  'Q3',
  'in Q3/24',
  '3Q23',
  'H1',
  'FY24',
  "summer of '23",
  'KW 12',
  'week 3',
  'day 2',
  'sprint 4',
  'May 3rd',
  '3 May',
  'in May',
  'December',
  'late March',
  'mid-May',
  '5 mars',
  'le 3 février',
  'en enero',
  'Montag',
  'on Monday',
  '14:30',
  '9 am',
  'a two-week test',
  '30-minute',
  '5-day',
  '45 min',
  '2h',
  '1.5 h',
  '1,5 Stunden',
  'half a day',
  'einen halben Tag',
  'drei Wochen',
  'vier Monaten',
  'zwei Tage',
  '10 Tagen',
  'trois semaines',
  'dos semanas',
  '2 недели',
  '三周',
  '3週間',
  '５月',
  '两个星期',
  '3 أسابيع',
  '3 सप्ताह',
  '3–4 weeks',
  'two and a half months',
  'one long week',
  'last week',
  'next quarter',
  'a fortnight',
  'overnight',
  'yesterday',
])('%j is a date or a duration', (text) => {
  expect(namesTime(text)).toBe(true)
})

test.for([
  'It was quite slow',
  'it may help',
  'we march on',
  'we had 5 items',
  '1.2 million',
  'version 2.1',
  'the second model',
  'per unit',
  '12 of 40',
  'an a/b test',
  '3 users',
  'a share of 1/2',
  'p < 0.05',
  'die Tabelle',
  '5 % of calls',
  '42',
  'one point',
  'each item',
  'this change',
  'a third party',
])('%j is none', (text) => {
  expect(namesTime(text)).toBe(false)
})

test.for(['a ', '9', 'two ', '1 ', 'jan', '1.', 'two aaaaaaaaaaaa ', '5 - '])(
  'a quarter of a megabyte of %j is no work',
  (unit) => {
    const line = unit.repeat(2_000 / unit.length)
    const work = () => Array.from({ length: 131 }, () => namesTime(line))
    expect(cpuMilliseconds(work)).toBeLessThan(2_000)
  },
)

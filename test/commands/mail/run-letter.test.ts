import { expect, test } from 'vitest'
import { sentOutcome } from '../../../src/commands/mail/run-letter.ts'

test('a letter that a run began and did not send is not called sent', () => {
  const { text, json, unmet } = sentOutcome([
    { assignment: 'mean-ada', how: 'sent' },
    { assignment: 'mean-bob', how: 'sent-before' },
    { assignment: 'mean-cyd', how: 'begun' },
    { assignment: 'mean-dan', how: 'sent-by-dead' },
  ])
  expect(json).toEqual({ sent: ['mean-ada'] })
  expect(text).toEqual([
    'mean-ada: sent',
    'mean-bob: was sent before',
    'mean-cyd: another run is sending it, or died',
    'mean-dan: was sent before, by a run that died, with the words of that time',
  ])
  expect(unmet).toContain('half an hour')
  expect(sentOutcome([{ assignment: 'mean-ada', how: 'sent-before' }]).unmet).toBeNull()
})

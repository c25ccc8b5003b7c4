import type { Scorecard } from './scorecard.ts'

const TEST = /\btest_[a-z0-9_]+/gi

/** A text without the names of hidden tests, neither as functions nor as the sentences that pages make of them. */
export function hideTests(text: string, scorecard: Scorecard): string {
  const names = new Set(JSON.stringify(scorecard).match(TEST) ?? [])
  const sentences = [...names].map((name) => name.replace(/^test_/i, '').replaceAll('_', ' '))
  return sentences.reduce(
    (rest, sentence) => {
      const pattern = new RegExp(sentence.replace(/\W/g, '\\$&'), 'gi')
      return sentence.includes(' ') ? rest.replace(pattern, HIDDEN_TEST) : rest
    },
    text.replace(TEST, HIDDEN_TEST),
  )
}

const HIDDEN_TEST = 'a check'

import type { AssignmentState } from '../../assignment/state.ts'
import type { Outcome } from '../verb/verb.ts'
import type { WrittenLetter } from './write-letter.ts'

export interface Prepared extends WrittenLetter {
  readonly state: AssignmentState
}

/** A letter that cannot be written, with the reason. */
export interface Withheld {
  readonly assignment: string
  readonly why: string
  readonly hint: string
}

interface Shown {
  readonly letters: readonly Prepared[]
  /** Those of them that were sent before. */
  readonly had: readonly Prepared[]
  readonly digest: string | null
  readonly withheld: readonly Withheld[]
}

const NO_APPEAL =
  'the letter offers no appeal, because nobody may review it now who has not. Name one more person under reviewers in takehome.yml. If it names nobody, give one more person write access to the hub. Let that person calibrate, and look at the letter again.'

/** What would be sent, and what the team should know before they send it. */
export function preview({ letters, had, digest, withheld }: Shown): Outcome {
  const without = withheld.map(({ assignment, why, hint }) => {
    return `${assignment} has no letter: ${why}. ${hint}`
  })
  if (digest === null) {
    const text = [...without, 'No letter is to be sent.']
    return { json: { letters: [], digest, withheld }, text }
  }
  const shown = letters.map(({ assignment, text, notes, lacksReviewer }) => {
    return { assignment, text, notes, lacksReviewer }
  })
  return {
    json: { letters: shown, digest, withheld },
    text: [
      ...without,
      ...letters.flatMap(letterLines),
      ...letters.flatMap(({ assignment, lacksReviewer }) => {
        return lacksReviewer ? [`${assignment}: ${NO_APPEAL}`] : []
      }),
      ...had.map(({ assignment }) => `${assignment} has had its letter about these levels.`),
      letters.some(({ state }) => state.status === 'closed')
        ? 'Nothing was sent. It is closed, so nobody can comment there: write the letter into a folder with --out, and send it in another way.'
        : `Nothing was sent. To send exactly this, run it again with --send ${digest}`,
    ],
  }
}

function letterLines({ assignment, text, notes }: Prepared): readonly string[] {
  const left = notes.filter(({ isChosen }) => !isChosen)
  return [
    `--- to ${assignment}\n\n${text}`,
    ...left.map(({ id, text: note }) => `not in it, --note ${id}: ${note}`),
  ]
}

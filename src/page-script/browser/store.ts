import { type Answers, readAnswers } from '../answers.ts'
import type { PageData } from '../page-data.ts'

const LOGIN = 'takehome-login'
const NO_KEYS = 'takehome-no-keys'

/** What the browser keeps between two visits, if it keeps anything for a file. */
export interface Store {
  readonly works: boolean
  readonly answers: () => Answers
  readonly keepAnswers: (answers: Answers) => void
  readonly login: () => string
  readonly keepLogin: (login: string) => void
  readonly usesKeys: () => boolean
  readonly keepUsesKeys: (on: boolean) => void
}

export function openStore({ pseudonym, tree, criteriaDigest, criteria }: PageData): Store {
  const review = ['takehome-review', pseudonym, tree, criteriaDigest].join(' ')
  return {
    works: write('takehome-works', 'yes'),
    answers: () => readAnswers(read(review), criteria),
    keepAnswers: (answers) => write(review, JSON.stringify(answers)),
    login: () => read(LOGIN) ?? '',
    keepLogin: (login) => write(LOGIN, login),
    usesKeys: () => read(NO_KEYS) !== 'yes',
    keepUsesKeys: (on) => write(NO_KEYS, on ? '' : 'yes'),
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function write(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

import { fromBase64, toBase64 } from '../../sealing/base64.ts'
import { type Answers, readAnswers } from '../answers.ts'
import type { PageData } from '../page-data.ts'

const LOGIN = 'takehome-login'
const NO_KEYS = 'takehome-no-keys'
const MOST_KEYS = 20

/** What the browser keeps between two visits, if it keeps anything for a file. */
export interface Store {
  readonly works: boolean
  readonly answers: () => Answers
  readonly keepAnswers: (answers: Answers) => void
  /** What the hub's answers to blocks of this page open with, the newest first. */
  readonly replyKeys: () => readonly Uint8Array<ArrayBuffer>[]
  readonly keepReplyKey: (key: Uint8Array) => void
  /** The hub's last answer that opened. */
  readonly reply: () => string
  readonly keepReply: (text: string) => void
  readonly login: () => string
  readonly keepLogin: (login: string) => void
  readonly usesKeys: () => boolean
  readonly keepUsesKeys: (on: boolean) => void
}

export function openStore({ pseudonym, tree, criteriaDigest, criteria }: PageData): Store {
  const review = ['takehome-review', pseudonym, tree, criteriaDigest].join(' ')
  const [keys, reply] = [`${review} keys`, `${review} reply`]
  // Where the browser keeps nothing, the page still knows until it is closed.
  let replyKeys = (read(keys) ?? '').split(' ').filter((key) => key !== '')
  return {
    works: write('takehome-works', 'yes'),
    answers: () => readAnswers(read(review), criteria),
    keepAnswers: (answers) => write(review, JSON.stringify(answers)),
    replyKeys: () => replyKeys.flatMap((key) => fromBase64(key) ?? []),
    keepReplyKey: (key) => {
      replyKeys = [toBase64(key), ...replyKeys].slice(0, MOST_KEYS)
      write(keys, replyKeys.join(' '))
    },
    reply: () => read(reply) ?? '',
    keepReply: (text) => write(reply, text),
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

import { type ConfigIssue, problem, type Result } from '../input/config-issue.ts'
import { type HubConfig, parseHubConfig } from './hub-config.ts'

const NAMES = ['contact', 'privacy', 'retention'] as const

/** As they were typed, each of them only where it was. */
export type NoticeWords = Readonly<Partial<Record<(typeof NAMES)[number], string>>>

const HOW = {
  contact: 'Give a name and a mail address, such as "Grace Hopper, hiring@acme.example".',
  privacy: 'Say who sees the work and what for, and give the address of your privacy notice.',
  retention: 'Give a whole number of days from the deadline, from 1 to 3650, such as 180.',
}

/** Puts what is told into a takehome.yml that has a line for each. */
export function fillNotice(yaml: string, words: NoticeWords): string {
  return NAMES.reduce((text, name) => {
    const value = words[name]
    if (value === undefined) return text
    // A JSON string is a YAML string too, whatever stands in it.
    const shown = name === 'retention' && /^\d+$/.test(value) ? value : JSON.stringify(value)
    return text.replace(new RegExp(`^${name}:.*$`, 'm'), () => `${name}: ${shown}`)
  }, yaml)
}

/**
 * A takehome.yml of the team's that says what was told, and is otherwise as it was; itself where it says so
 * already. Null where changing one line for each does not make it so: a line is missing, or goes on below.
 */
export function withNotice(yaml: string, words: NoticeWords): string | null {
  if (saysNotice(yaml, words)) return yaml
  const filled = fillNotice(yaml, words)
  return saysNotice(filled, words) ? filled : null
}

/** Whether a takehome.yml means what was told, however it is written there. */
export function saysNotice(yaml: string, words: NoticeWords): boolean {
  const config = parseHubConfig(yaml, 'takehome.yml')
  if (!config.ok) return false
  const { notice } = config.value
  const says = (name: (typeof NAMES)[number], word: string) =>
    name === 'retention' ? notice.retention === Number(word) : notice[name] === word
  return NAMES.every((name) => words[name] === undefined || says(name, words[name]))
}

/** What is wrong with the takehome.yml that came out; a typed word is named by its option. */
export function noticeIssues(
  words: NoticeWords,
  config: Result<HubConfig, readonly ConfigIssue[]>,
): readonly ConfigIssue[] {
  const given = NAMES.filter((name) => words[name] !== undefined)
  if (config.ok) {
    const unsaid = given.filter((name) => config.value.notice[name] === null)
    return unsaid.map((name) => problem(`--${name}`, 'says nothing', HOW[name]))
  }
  const wrong = given.filter((name) => config.error.some(({ path }) => path === name))
  const other = config.error.filter(({ path }) => !wrong.some((name) => name === path))
  return [...wrong.map((name) => problem(`--${name}`, 'does not fit', HOW[name])), ...other]
}

/** What is left to be filled in, in a sentence; none where nothing is. */
export function noticeLeft(words: NoticeWords): readonly string[] {
  const left = NAMES.filter((name) => words[name] === undefined)
  if (left.length === 0) return []
  const names = left.join(', ')
  return [`Fill in ${names} in takehome.yml before you invite anybody: candidates read them.`]
}

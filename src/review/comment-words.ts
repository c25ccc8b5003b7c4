import { commandOn, spokenLines } from '../assignment/spoken-lines.ts'
import { LEVELS, type Level } from '../rubric/rubric.ts'
import { LONGEST_NOTE } from '../sealing/review-answers.ts'

/** One thing that a reviewer said in a comment, and on which line, counted from 1. */
export type Word = { readonly line: number } & (
  | {
      readonly say: 'score'
      readonly criterion: string
      readonly level: Level
      readonly note: string | null
    }
  | {
      readonly say: 'tick'
      readonly criterion: string
      readonly item: number
      readonly ticked: boolean
    }
  | { readonly say: 'done' | 'undo' | 'scores' | 'help' }
  | { readonly say: 'mistake'; readonly mistake: Mistake }
)

/** Nothing of what was typed is in it: the answer is public, and a level in it would be too. */
export type Mistake =
  | { readonly kind: 'no-criterion' }
  | { readonly kind: 'no-level'; readonly criterion: string }
  | { readonly kind: 'unknown-command'; readonly meant: string }

const COMMANDS = ['score', 'scores', 'done', 'undo', 'help'] as const
const BOX = /^\s*[-*+] +\[([ xX])\] +\W*([wW]\d{1,3})\.(\d{1,2})\b/
const CRITERION = /^w\d{1,3}$/i

/** Reads a comment as a person types it: one command a line, a note may go on below it. */
export function readWords(body: string): readonly Word[] {
  const lines = spokenLines(body)
  return lines.flatMap((text, index) => {
    const line = index + 1
    const box = BOX.exec(text)
    if (box !== null) return [tickOf(box, line)]
    const command = commandOn(text)
    if (command === null) return []
    return commandOf(command.name, `${command.rest}\n${goesOn(lines, index)}`, line)
  })
}

/**
 * Whether a text holds a level that others might read, typed right or wrong. An HTML comment is not heard, but
 * mails show it; a line behind a tab is code, and shown.
 */
export function holdsLevel(body: string): boolean {
  const hidden = [body.replaceAll(/<!--|-->/g, '\n'), body.replaceAll('\t', ' ')]
  const words = [body, ...hidden].flatMap(readWords)
  return words.some(({ say }) => say === 'score' || say === 'tick' || say === 'mistake')
}

/** Plain lines right below a command belong to its note. */
function goesOn(lines: readonly string[], from: number): string {
  const below = lines.slice(from + 1)
  const end = below.findIndex(
    (text) => text.trim() === '' || commandOn(text) !== null || BOX.test(text),
  )
  return below.slice(0, end === -1 ? below.length : end).join('\n')
}

function tickOf([, mark = ' ', criterion = '', item = '']: RegExpExecArray, line: number): Word {
  const ticked = mark !== ' '
  return { say: 'tick', line, criterion: criterion.toUpperCase(), item: Number(item) - 1, ticked }
}

function commandOf(name: string, rest: string, line: number): readonly Word[] {
  if (name === 'score') return [scoreOf(rest, line)]
  if (name === 'done' || name === 'undo' || name === 'scores' || name === 'help') {
    return [{ say: name, line }]
  }
  const meant = COMMANDS.find((command) => isNear(name, command))
  // A path at the start of a line is no command.
  if (meant === undefined) return []
  return [{ say: 'mistake', line, mistake: { kind: 'unknown-command', meant } }]
}

/** `W2 3 why`, also as `W2: 3 why`, `W2=3` or `3 W2`. */
function scoreOf(rest: string, line: number): Word {
  const [, first = '', second = '', note = ''] =
    /^\s*([^\s:=]*)[\s:=]*(\S*)\s*([\s\S]*)$/.exec(rest) ?? []
  const turned = !CRITERION.test(first) && CRITERION.test(second)
  const [criterion, level] = turned ? [second, first] : [first, second]
  if (!CRITERION.test(criterion)) return { say: 'mistake', line, mistake: { kind: 'no-criterion' } }
  const id = criterion.toUpperCase()
  const known = LEVELS.find((each) => String(each) === level.replace(/^<|[>,.;:]+$/g, ''))
  if (known === undefined) {
    return { say: 'mistake', line, mistake: { kind: 'no-level', criterion: id } }
  }
  // The form's blank is no reason.
  const trimmed = shortened(note.replace(/^<why>/, '').trim())
  return { say: 'score', line, criterion: id, level: known, note: trimmed === '' ? null : trimmed }
}

/** Who reads a reason sees where it was cut. */
function shortened(note: string): string {
  if (note.length <= LONGEST_NOTE) return note
  return `${note.slice(0, LONGEST_NOTE - 1).toWellFormed()}…`
}

/** One letter too many, too few, wrong or swapped with its neighbour. */
function isNear(typed: string, command: string): boolean {
  if (Math.abs(typed.length - command.length) > 1 || typed.length < 3) return false
  const at = [...typed].findIndex((letter, index) => letter !== command[index])
  if (at === -1) return true
  const [a, b] = [typed.slice(at), command.slice(at)]
  const swapped = `${a[1] ?? ''}${a[0] ?? ''}${a.slice(2)}`
  return (
    swapped === b || [a.slice(1) === b, a === b.slice(1), a.slice(1) === b.slice(1)].some(Boolean)
  )
}

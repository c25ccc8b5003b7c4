import { unseenLines } from './unseen-lines.ts'

/** The lines of a Markdown text, with code fences and all that no page shows blanked out. */
export function visibleLines(markdown: string): readonly string[] {
  return linesWithout(markdown, () => '')
}

/** The lines of a Markdown text, with all that no page shows blanked out and code as it is. */
export function shownLines(markdown: string): readonly string[] {
  return linesWithout(markdown, (line) => line)
}

function linesWithout(markdown: string, codeLine: (line: string) => string): readonly string[] {
  const lines = linesOf(markdown)
  // A comment that is never closed is shown as text.
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'))
  let fence: string | null = null
  let inComment = false
  const code = new Map<number, string>()
  const texts = lines.map((line, index) => {
    const mark: string | null = inComment ? null : fenceOf(line)
    if (fence !== null || mark !== null) {
      fence = fenceAfter(fence, mark, line)
      code.set(index, codeLine(line))
      return ''
    }
    const { text, isOpen } = withoutComments(line, inComment, index < lastEnd)
    inComment = isOpen
    return text
  })
  const unseen = unseenLines(texts)
  return texts.map((text, index) => (unseen.has(index) ? '' : (code.get(index) ?? text)))
}

export function linesOf(markdown: string): readonly string[] {
  return markdown.split(/\r\n?|\n/)
}

export function opensFence(line: string): boolean {
  return fenceOf(line) !== null
}

// "Info strings for backtick code blocks cannot contain backticks": https://spec.commonmark.org/0.31.2/#info-string.
// A line that has more of them holds code in its text.
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/

function fenceOf(line: string): string | null {
  const [, ticks, tildes] = FENCE.exec(line) ?? []
  return ticks ?? tildes ?? null
}

/** A fence ends with at least as many marks of its own kind and nothing behind them. */
function fenceAfter(fence: string | null, mark: string | null, line: string): string | null {
  if (fence === null) return mark
  const ends = mark?.startsWith(fence) === true && line.trim() === mark
  return ends ? null : fence
}

function withoutComments(
  line: string,
  startsInside: boolean,
  mayContinue: boolean,
): { text: string; isOpen: boolean } {
  let text = ''
  let rest = startsInside ? `<!--${line}` : line
  for (;;) {
    const start = rest.indexOf('<!--')
    const end = rest.indexOf('-->', start + 4)
    if (start < 0 || (end < 0 && !mayContinue)) return { text: text + rest, isOpen: false }
    text += rest.slice(0, start)
    if (end < 0) return { text, isOpen: true }
    rest = rest.slice(end + 3)
  }
}

/**
 * Which lines of a Markdown text no page shows: definitions of links, also over several lines and in quotes
 * and lists, and footnotes that nothing refers to. `[//]: # (words)` is such a one. Lines of code are to be
 * given as empty.
 */
export function unseenLines(lines: readonly string[]): ReadonlySet<number> {
  return new Set([...linesOfDefinitions(lines), ...linesOfFootnotes(lines)])
}

const CONTAINERS = /^(?: {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])) ?){1,20}/
/** Between two of these stands a paragraph or definitions: a definition begins in no paragraph. */
const BOUNDARY = /^\s*$|^ {0,3}#{1,6}(?:[ \t]|$)/

const LABEL = String.raw` {0,3}\[(?!\^|\s*\])(?:\\.|[^\\[\]]){1,999}\]:`
const ADDRESS = String.raw`[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)`
const TITLE = String.raw`"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)`
const DEFINITION = new RegExp(
  String.raw`${LABEL}${ADDRESS}(?:(?:[ \t]+|[ \t]*\n[ \t]*)(?:${TITLE}))?[ \t]*(?:\n|$)`,
  'sy',
)

function linesOfDefinitions(lines: readonly string[]): readonly number[] {
  const bare = lines.map((line) => line.replace(CONTAINERS, ''))
  const found: number[] = []
  let from = 0
  for (const [at, line] of [...bare, ''].entries()) {
    if (!BOUNDARY.test(line)) continue
    const count = at === from ? 0 : leadingDefinitions(bare.slice(from, at).join('\n'))
    for (let one = from; one < from + count; one++) found.push(one)
    from = at + 1
  }
  return found
}

/** How many lines at the beginning of a block are definitions. */
function leadingDefinitions(block: string): number {
  let end = 0
  for (;;) {
    DEFINITION.lastIndex = end
    const [match] = DEFINITION.exec(block) ?? []
    if (match === undefined || match === '') break
    end += match.length
  }
  const read = block.slice(0, end)
  return end === block.length ? block.split('\n').length : read.split('\n').length - 1
}

const FOOTNOTE = /^ {0,3}\[\^([^\]\s]{1,999})\]:/
const REFERENCES = /\[\^([^\]\s]{1,999})\](?!:)/g

/** A footnote goes on in the lines of its paragraph, and in indented ones after it. */
function linesOfFootnotes(lines: readonly string[]): readonly number[] {
  const referredTo = new Set(
    lines.flatMap((line) => [...line.matchAll(REFERENCES)].map(([, name]) => name)),
  )
  const found: number[] = []
  let isUnseen = false
  let isAfterBlank = false
  lines.forEach((line, at) => {
    const isBlank = line.trim() === ''
    const name = FOOTNOTE.exec(line)?.[1]
    if (name !== undefined) isUnseen = !referredTo.has(name)
    else if (isAfterBlank && !isBlank && !/^(?: {4}|\t)/.test(line)) isUnseen = false
    if (isUnseen) found.push(at)
    isAfterBlank = isBlank
  })
  return found
}

/** What hides lines up to the one that ends it; and that one, too. */
interface Hidden {
  readonly end: RegExp
  /** The column at which its list item begins: it also ends with that item. */
  readonly column: number
}

// https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1 to 5: what a page does not show, or shows as code.
const BLOCKS: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
]
// https://spec.commonmark.org/0.31.2/#fenced-code-blocks: a line of code may begin with backticks, too.
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
const QUOTE = /^\s{0,3}>/
// What else ends a paragraph: headings, lines across the page, other elements of HTML.
const BREAK = /^ {0,3}(?:#{1,6}(?:\s|$)|([-*_])[ \t]*(?:\1[ \t]*){2,}$|<\/?[a-z])/i
// https://spec.commonmark.org/0.31.2/#list-items: what the marker stands before may be such a block.
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)]) {1,4}(?=\S)/

/** Where a line stands, by the lines above it. */
interface Place {
  /** What hides it, if it does not end before it. */
  readonly hidden: Hidden | null
  /** The columns at which the contents of open list items begin, outermost first. */
  readonly items: readonly number[]
  /** Whether the line above is text that this line may go on with, however far in it stands. */
  readonly isText: boolean
}

/**
 * The lines of a comment; quoted text and code are somebody's example, and empty here. So is what the page does
 * not show, such as an HTML comment.
 */
export function spokenLines(body: string): readonly string[] {
  let place: Place = { hidden: null, items: [], isText: false }
  return body.split(/\r?\n/).map((line) => {
    const { isSpoken, below } = readLine(line, place)
    place = below
    return isSpoken ? line : ''
  })
}

/** A command at the start of a line. */
export interface Command {
  /** The letters behind the slash, in lower case. */
  readonly name: string
  /** All that stands behind them on the line, such as `-review the table`. */
  readonly rest: string
}

// Four spaces or a tab make code of a line: https://spec.commonmark.org/0.31.2/#indented-code-blocks
const COMMAND = /^ {0,3}\/([a-z]+)\b(.*)$/i

/** What a spoken line commands; null for a line that is no command, or code. */
export function commandOn(line: string): Command | null {
  const [, name = '', rest = ''] = COMMAND.exec(line) ?? []
  return name === '' ? null : { name: name.toLowerCase(), rest }
}

interface Read {
  readonly isSpoken: boolean
  /** Where the next line stands. */
  readonly below: Place
}

function readLine(line: string, place: Place): Read {
  const { hidden, items } = place
  if (hidden === null || !isWithin(line, hidden.column)) return readShown(line, place)
  const isEnd = hidden.end.test(line.slice(hidden.column))
  return { isSpoken: false, below: { hidden: isEnd ? null : hidden, items, isText: false } }
}

function readShown(line: string, place: Place): Read {
  const items = itemsOn(line, place.items)
  const column = items.at(-1) ?? 0
  const content = line.slice(column)
  const block = endOfBlock(content)
  if (block !== null) {
    const hidden = block.isHere ? null : { end: block.by, column }
    return { isSpoken: false, below: { hidden, items, isText: false } }
  }
  const isQuote = QUOTE.test(line)
  const isText = content.trim() !== '' && !BREAK.test(content)
  const goesOn = place.isText && isText && !isQuote && isLazy(line, items)
  const below = { hidden: null, items: goesOn ? place.items : items, isText }
  return { isSpoken: !isQuote, below }
}

/**
 * Whether text stands further left than the list item that it goes on with, and begins none of its own. It leaves
 * no item: https://spec.commonmark.org/0.31.2/#lazy-continuation-line
 */
function isLazy(line: string, items: readonly number[]): boolean {
  return isWithin(line, items.at(-1) ?? 0)
}

/** How the block ends that begins with this text, and whether it does so at once; null where none begins. */
function endOfBlock(text: string): { readonly by: RegExp; readonly isHere: boolean } | null {
  const fence = FENCE.exec(text)?.[1]
  if (fence !== undefined) {
    const by = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`)
    return { by, isHere: false }
  }
  const by = BLOCKS.find(([begin]) => begin.test(text))?.[1]
  return by === undefined ? null : { by, isHere: by.test(text) }
}

/** The columns at which the contents of the list items begin that are open behind this line's markers. */
function itemsOn(line: string, before: readonly number[]): readonly number[] {
  const items = before.filter((column) => isWithin(line, column))
  for (;;) {
    const column = items.at(-1) ?? 0
    const marker = ITEM.exec(line.slice(column))?.[0]
    if (marker === undefined) return items
    items.push(column + marker.length)
  }
}

/** Blank lines end no list item. */
function isWithin(line: string, column: number): boolean {
  const from = line.search(/\S/)
  return from === -1 || from >= column
}

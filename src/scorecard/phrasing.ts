import type { PhrasingContent } from 'mdast'
import { plainCharacters } from './plain-characters.ts'

type Piece =
  | { readonly type: 'text' | 'inlineCode'; readonly value: string }
  | { readonly type: 'strong'; readonly phrasing: Phrasing }
  | { readonly type: 'link'; readonly label: string; readonly url: string }

/** A run of words that is safe to show. A bare string is none: it has to say whose it is. */
export class Phrasing {
  readonly pieces: readonly Piece[]

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces
  }
}

/** Words of ours: words`${failed} of ${count(tests, 'test', 'tests')} failed`. */
export function words(
  texts: TemplateStringsArray,
  ...values: readonly (number | Phrasing)[]
): Phrasing {
  const pieces = texts.flatMap((text, index) => [...ours(text).pieces, ...piecesOf(values[index])])
  return new Phrasing(pieces)
}

function piecesOf(value: number | Phrasing | undefined): readonly Piece[] {
  if (value === undefined) return []
  return typeof value === 'number' ? ours(String(value)).pieces : value.pieces
}

const ENOUGH = 2000

/** Text of the rubric, the hub or the judge, never of a candidate. */
export function ours(text: string): Phrasing {
  return new Phrasing([{ type: 'text', value: plainCharacters(text.replace(/\s+/g, ' '), ENOUGH) }])
}

/** Anything that a candidate, or a person who types freely, may have written: shown as code. */
export function untrusted(text: string, maxChars: number): Phrasing {
  const value = plainCharacters(text, maxChars)
  return value === '' ? words`(empty)` : new Phrasing([{ type: 'inlineCode', value }])
}

/** A name or a command of ours. */
export function code(text: string): Phrasing {
  return untrusted(text, ENOUGH)
}

const HONEST_ADDRESS = /^https:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w.~%/-]*)?$/

/** Text of the hub in which whole https addresses are links; all else is inert, mail addresses too. */
export function linked(text: string): Phrasing {
  const pieces = text.split(/(\s+)/).flatMap((word): readonly Piece[] => {
    const [, address = '', rest = ''] = /^(.*?)([.,;:!?]*)$/.exec(word) ?? []
    if (!HONEST_ADDRESS.test(address)) return ours(word).pieces
    return [{ type: 'link', label: address, url: address }, ...ours(rest).pieces]
  })
  return new Phrasing(pieces)
}

export function strong(phrasing: Phrasing): Phrasing {
  return new Phrasing([{ type: 'strong', phrasing }])
}

export function count(number: number, one: string, many: string): Phrasing {
  return ours(`${number} ${number === 1 ? one : many}`)
}

export function join(phrasings: readonly Phrasing[], separator: Phrasing): Phrasing {
  return new Phrasing(
    phrasings.flatMap(({ pieces }, index) =>
      index === 0 ? pieces : [...separator.pieces, ...pieces],
    ),
  )
}

// Word characters, dots, dashes and slashes: nothing that Markdown, a shell or a reader could mistake.
const HONEST_PATH = /^[\w./-]+$/
const MAX_PATH = 120

/** A file's path: as text when nothing in it could mislead, else as untrusted. */
export function path(text: string): Phrasing {
  return HONEST_PATH.test(text) && text.length <= MAX_PATH ? ours(text) : untrusted(text, MAX_PATH)
}

export interface Place {
  readonly path: string
  readonly from: number
  readonly to: number
}

// GitHub shows these as pages, on which a line has no place unless the address asks for the text:
// docs.github.com, Creating a permanent link to a code snippet, "Linking to Markdown".
const RENDERED = /\.(?:md|markdown|mdown|mkdn?|rst|adoc|asciidoc|org|textile)$/i
const HTTPS_BASE = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)+$/

/** `line 12`, as a link below the permalink base when there is one and the path is an honest one. */
export function lines(place: Place, permalinkBase: string | null): Phrasing {
  const label =
    place.from === place.to ? `line ${place.from}` : `lines ${place.from} to ${place.to}`
  const url = permalink(place, permalinkBase)
  return url === null ? ours(label) : new Phrasing([{ type: 'link', label, url }])
}

function permalink(place: Place, base: string | null): string | null {
  const segments = place.path.split('/')
  const climbs = segments.some((segment) => ['', '.', '..'].includes(segment))
  if (base === null || !HTTPS_BASE.test(base) || !HONEST_PATH.test(place.path) || climbs)
    return null
  const to = place.to === place.from ? '' : `-L${place.to}`
  const plain = RENDERED.test(place.path) ? '?plain=1' : ''
  return `${base}/${segments.map(encodeURIComponent).join('/')}${plain}#L${place.from}${to}`
}

/** The Markdown tree of a phrasing. */
export function toNodes({ pieces }: Phrasing): PhrasingContent[] {
  const nodes = merged(pieces).flatMap(nodesOf)
  // Two spans of code side by side would run into one another.
  return nodes.flatMap((node, index) => {
    const touches = node.type === 'inlineCode' && nodes[index - 1]?.type === 'inlineCode'
    return touches ? [{ type: 'text', value: ' ' }, node] : [node]
  })
}

/** Only whole words show what they would do on GitHub. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', value: last.value + piece.value }
    } else result.push(piece)
  }
  return result
}

function nodesOf(piece: Piece): PhrasingContent[] {
  switch (piece.type) {
    case 'text':
      return inertText(piece.value)
    case 'inlineCode':
      return [{ type: 'inlineCode', value: piece.value }]
    case 'strong':
      return [{ type: 'strong', children: toNodes(piece.phrasing) }]
    case 'link':
      return [{ type: 'link', url: piece.url, children: [{ type: 'text', value: piece.label }] }]
  }
}

// What GitHub turns into a mention, a reference, a formula, a link or a commit, escaped or not.
const ACTIVE_WORD = /[@#$]|:\/\/|www\.|^\W*GH-\d|^(?=.*\d)[\da-f]{7,}$/i

/** Words that GitHub would act on become code, in which it acts on nothing. */
function inertText(text: string): PhrasingContent[] {
  return text
    .split(/( +)/)
    .filter((word) => word !== '')
    .reduce<PhrasingContent[]>((nodes, word) => {
      const last = nodes.at(-1)
      if (ACTIVE_WORD.test(word)) nodes.push({ type: 'inlineCode', value: word })
      else if (last?.type === 'text') last.value += word
      else nodes.push({ type: 'text', value: word })
      return nodes
    }, [])
}

import { fromBase64, toBase64 } from './base64.ts'

/** Whose words a block holds: a reviewer's, or the hub's answer to them. */
export type BlockName = 'REVIEW' | 'VERDICT'

// As in a mail, so that no program on the way breaks lines.
const WIDTH = 76
// No Base64: of a block that lacks an end or a beginning.
const BROKEN = '?'

/** A block as a person pastes it: in a fence, so that GitHub makes nothing of it. */
export function printBlock(bytes: Uint8Array, name: BlockName = 'REVIEW'): string {
  const [begin, end] = marksOf(name)
  const lines = toBase64(bytes).match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? []
  return ['```', begin, ...lines, end, '```', ''].join('\n')
}

/** Whether a text has a block, or a part of one. */
export function hasBlock(text: string): boolean {
  const marks = marksOf('REVIEW')
  return plainLines(text).some((line) => marks.includes(line))
}

/**
 * The bytes of each block of a text, null for one that is cut off or is no Base64. One that stands there
 * twice is one. Words around it, quoting, indents and line ends of any kind do not matter.
 */
export function readBlocks(
  text: string,
  name: BlockName = 'REVIEW',
): readonly (Uint8Array<ArrayBuffer> | null)[] {
  const [begin, close] = marksOf(name)
  const lines = plainLines(text)
  const marks = [...lines.entries()].filter(([, line]) => line === begin || line === close)
  const found = marks.flatMap(([at, mark], index) => {
    const isOpen = marks[index - 1]?.[1] === begin
    if (mark === close) return isOpen ? [] : [BROKEN]
    const [end, next] = marks[index + 1] ?? []
    return [
      next === close
        ? lines
            .slice(at + 1, end)
            .join('')
            .replaceAll(/\s/g, '')
        : BROKEN,
    ]
  })
  return [...new Set(found)].map(fromBase64)
}

function marksOf(name: BlockName): readonly [begin: string, end: string] {
  return [`-----BEGIN TAKEHOME ${name}-----`, `-----END TAKEHOME ${name}-----`]
}

function plainLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s>]+/, '').trimEnd())
}

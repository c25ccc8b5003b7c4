import { code, join, linked, type Phrasing, words } from '../scorecard/phrasing.ts'
import { type Block, codeBlock, list, paragraph } from '../scorecard/safe-markdown.ts'

const ITEM = /^\s*[-*+]\s+(.*)$/
const FENCE = /^\s{0,3}```/
const LONGEST_CODE = 10_000

/**
 * What somebody of the team typed: paragraphs, lists, code and whole https addresses stay what they are, and
 * everything else is plain text. It can mention nobody.
 */
export function textBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let inCode = false
  const end = () => {
    blocks.push(...(inCode ? [codeBlock(lines.join('\n'), LONGEST_CODE)] : prose(lines)))
    lines = []
  }
  for (const line of text.split(/\r?\n/)) {
    if (FENCE.test(line)) {
      end()
      inCode = !inCode
    } else lines.push(line)
  }
  end()
  return blocks
}

function prose(lines: readonly string[]): readonly Block[] {
  const groups: string[][] = []
  for (const [index, line] of lines.entries()) {
    const goesOn = index > 0 && kindOf(line) === kindOf(lines[index - 1] ?? '')
    if (goesOn) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  const told = groups.filter(([first = '']) => kindOf(first) !== 'blank')
  return told.map((group) => {
    const items = group.flatMap((line) => ITEM.exec(line)?.[1] ?? [])
    return items.length > 0 ? list(items.map(inline)) : paragraph(inline(group.join(' ')))
  })
}

function kindOf(line: string): 'blank' | 'item' | 'text' {
  if (line.trim() === '') return 'blank'
  return ITEM.test(line) ? 'item' : 'text'
}

/** Every second piece stood between backticks. */
function inline(text: string): Phrasing {
  const pieces = text.split(/`([^`]+)`/)
  return join(
    pieces.map((piece, index) => (index % 2 === 1 ? code(piece) : linked(piece))),
    words``,
  )
}

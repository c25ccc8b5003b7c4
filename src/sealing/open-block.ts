import { type BlockLabel, type BlockParts, readLabel, splitBlock, VERSION } from './block-form.ts'
import { printBlock, readBlocks } from './block-text.ts'
import { asAnswers, type ReviewAnswers } from './review-answers.ts'
import type { ReviewKeyPair } from './review-key.ts'
import { INFO, REPLY, REPLY_KEY, SUITE } from './suite.ts'

/**
 * Why a block is not what it should be. `several`: the text has more than one. `broken`: cut off, changed, or
 * not made by a page of ours. `version`: made by a later page. The others name what it was made for instead.
 */
export type BlockFault =
  | 'none'
  | 'several'
  | 'broken'
  | 'version'
  | 'other-key'
  | 'other-reviewer'
  | 'other-review'
  | 'other-submission'
  | 'other-criteria'

export type OpenedBlock =
  | {
      readonly ok: true
      readonly answers: ReviewAnswers
      /** The block itself, the same however it was pasted. */
      readonly block: string
      /** What an answer to it is sealed with. */
      readonly replyKey: Uint8Array<ArrayBuffer>
    }
  | { readonly ok: false; readonly fault: BlockFault }

/** What a block has to be for. */
export type Expected = Omit<BlockLabel, 'key'>

/** The one block of a text, as far as everybody can read it. */
export type LabelledBlock =
  | {
      readonly ok: true
      readonly label: BlockLabel
      readonly block: string
      readonly parts: BlockParts
    }
  | { readonly ok: false; readonly fault: BlockFault }

/** Finds the block and what it says it is for; whether that is true only the hub's key tells. */
export function findBlock(text: string): LabelledBlock {
  const blocks = readBlocks(text)
  const [bytes] = blocks
  if (bytes === undefined) return fault('none')
  if (blocks.length > 1) return fault('several')
  const parts = bytes === null ? null : splitBlock(bytes)
  if (bytes === null || parts === null) return fault('broken')
  if (parts.head[0] !== VERSION) return fault('version')
  return { ok: true, label: readLabel(parts.head), block: printBlock(bytes), parts }
}

/** Opens the one block of a comment. No fault depends on what was sealed by a page of ours. */
export async function openBlock(
  text: string,
  pair: ReviewKeyPair,
  expected: Expected,
): Promise<OpenedBlock> {
  const found = findBlock(text)
  if (!found.ok) return found
  const { label, block, parts } = found
  const differs = whatDiffers(label, pair, expected)
  if (differs !== null) return fault(differs)
  const unsealed = await unseal(parts, pair)
  const answers = asAnswers(unsealed?.value)
  if (unsealed === null || answers === null) return fault('broken')
  const { replyKey } = unsealed
  return { ok: true, answers: { version: 1, ...expected, answers }, block, replyKey }
}

function fault(why: BlockFault): { readonly ok: false; readonly fault: BlockFault } {
  return { ok: false, fault: why }
}

/** Who sealed it comes first: of somebody else's block nothing more is said. */
function whatDiffers(
  label: BlockLabel,
  { key }: ReviewKeyPair,
  expected: Expected,
): BlockFault | null {
  if (label.reviewer !== expected.reviewer) return 'other-reviewer'
  if (label.pseudonym !== expected.pseudonym) return 'other-review'
  if (label.tree !== expected.tree) return 'other-submission'
  if (label.criteria !== expected.criteria) return 'other-criteria'
  return label.key === key.id ? null : 'other-key'
}

async function unseal(
  { head, point, body }: BlockParts,
  { secret }: ReviewKeyPair,
): Promise<{ readonly value: unknown; readonly replyKey: Uint8Array<ArrayBuffer> } | null> {
  try {
    const receiver = await SUITE.createRecipientContext({
      recipientKey: secret,
      enc: point.buffer,
      info: INFO,
    })
    const text = await receiver.open(body.buffer, head.buffer)
    const replyKey = new Uint8Array(await receiver.export(REPLY, REPLY_KEY))
    return { value: JSON.parse(new TextDecoder().decode(text)), replyKey }
  } catch {
    return null
  }
}

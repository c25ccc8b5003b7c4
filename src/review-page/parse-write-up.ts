import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'

// The longest write-up that an exercise asks for has some 1,400 words. A parser takes the square of these,
// and seconds for a hostile text that is not much longer (test/review-page/hostile.test.ts).
const MOST_CHARS = 48_000
const MOST_LINES = 2_000
const MOST_MARKS = 3_000
const NESTED = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){12}/m
const MARKS = /[*_~[\]<|$`]/g

/** Stands for a dollar sign that begins no formula; in no honest text, and taken out of all others. */
const DOLLAR = '\uE024'

/** The tree of a write-up, lines counted from 1; null for a text that is better shown as it is written. */
export function parseWriteUp(text: string): Root | null {
  if (text.length > MOST_CHARS || text.split('\n').length > MOST_LINES) return null
  if ((text.match(MARKS)?.length ?? 0) > MOST_MARKS || NESTED.test(text)) return null
  try {
    return fromMarkdown(withPlainDollars(text), {
      extensions: [gfm(), math()],
      mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
    })
  } catch {
    // A text that nests deeper than the stack.
    return null
  }
}

// As GitHub has it: no word touches a formula from outside, and no blank from inside.
const FORMULA = /(?<![\w\\$])\$(?![\s$])[^$\n]*(?<![\s\\])\$(?![\w$])|\$\$+|\$/g

/** A price is no formula: only dollar signs that GitHub takes for one are left to the parser. */
function withPlainDollars(text: string): string {
  return text.replaceAll(DOLLAR, '').replace(FORMULA, (found) => (found === '$' ? DOLLAR : found))
}

/** The text of a node as it was written. */
export function withDollars(text: string): string {
  return text.replaceAll(DOLLAR, '$')
}

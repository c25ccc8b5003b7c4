import katex from 'katex'
import { type Html, Html as HtmlText, html } from '../report/html.ts'
import { visible } from './visible.ts'

// A formula of a page has a few dozen characters; macros make more of them.
const LONGEST = 2_000
const LONGEST_MADE = 40_000

/** A formula as MathML, which browsers and screen readers know and which needs no font; else its source. */
export function formula(source: string, isBlock: boolean): Html {
  const made = source.length > LONGEST ? null : mathMl(source, isBlock)
  const shown = made ?? html`<code class="formula">${visible(source)}</code>`
  return isBlock ? html`<span class="display" tabindex="0">${shown}</span>` : shown
}

function mathMl(source: string, displayMode: boolean): Html | null {
  try {
    const text = katex.renderToString(visible(source), {
      output: 'mathml',
      displayMode,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 100,
      maxSize: 20,
    })
    const math = /^<span class="katex">(<math[\s\S]*<\/math>)<\/span>$/.exec(text)?.[1] ?? ''
    return math.length <= LONGEST_MADE && isMathMl(math) ? new HtmlText(math) : null
  } catch {
    return null
  }
}

const ELEMENTS =
  'math|semantics|annotation|mrow|mi|mn|mo|ms|mtext|mspace|mfrac|msqrt|mroot|mstyle|mpadded|mphantom|menclose|msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mtable|mtr|mtd|mlabeledtr'
const ATTRIBUTES =
  'xmlns|display|encoding|mathvariant|stretchy|fence|separator|accent|accentunder|lspace|rspace|minsize|maxsize|movablelimits|symmetric|linethickness|width|height|depth|voffset|scriptlevel|displaystyle|mathcolor|mathbackground|columnalign|columnspacing|rowspacing|columnlines|rowlines|notation|width|form|largeop|side'
const TAG = new RegExp(`^</?(?:${ELEMENTS})(?: (?:${ATTRIBUTES})="[^"<>&]*")* ?/?>`)

/** KaTeX escapes what it is given; this believes it only where every tag is one that shows and does nothing. */
function isMathMl(text: string): boolean {
  return [...text.matchAll(/</g)].every(({ index }) => TAG.test(text.slice(index, index + 500)))
}

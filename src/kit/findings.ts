import { readSections } from '../checks/read-sections.ts'
import { visibleLines } from '../checks/visible-lines.ts'
import type { Rubric, WriteUpSection } from '../rubric/rubric.ts'
import { headingsOf, isApart, withSubjects } from './finding-subjects.ts'
import type { FollowUp } from './follow-ups.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

const MOST = 3

type Asked = Pick<FollowUp, 'ask' | 'listen'>

/** For what goes wrong; no two findings are asked about in the same words. */
const SHOWN: readonly Asked[] = [
  {
    ask: 'What is the smallest input that shows this? What comes out, and what should?',
    listen: 'An input, both results, and the sentence of the documentation that decides.',
  },
  {
    ask: 'Which sentence of the documentation does this break? How could somebody read it so that the module is right?',
    listen: 'The sentence in its words, another reading of it, and why that one does not hold.',
  },
  {
    ask: 'Who would notice this first, in which number? On which inputs would nobody?',
    listen: 'A reader of a number, and inputs on which right and wrong are the same.',
  },
]

/** For what may be a flaw or a matter of taste. */
const DOUBTED: readonly Asked[] = [
  {
    ask: 'Somebody says that this is no flaw. Which call would you show them, and what comes out?',
    listen:
      'A call with its result, and the sentence of the documentation that decides; or they say that it is a matter of taste.',
  },
  {
    ask: 'What would happen if nobody changed this?',
    listen: 'A result that is wrong, with a call that gives it; or that nothing would.',
  },
]

/** For a row of a table, which often has the input and both results already. */
const LISTED: readonly Asked[] = [
  {
    ask: 'How did you find this? Which line does it?',
    listen: 'They go to the line, and say whether they read it or a test told them.',
  },
  SHOWN[2] as Asked,
  SHOWN[1] as Asked,
]

interface Finding {
  readonly about: Sentence
  readonly asks: readonly Asked[]
}

/** What to ask about findings of a review: sentences and rows about a function of the module, each about another one. */
export function findingsOf({ suite, writeUp }: Rubric, text: string): readonly FollowUp[] {
  const lines = findingLines(writeUp?.sections ?? [], text)
  if (suite === undefined || lines === null) return []
  const isInside = ({ line }: Sentence) => line > lines.from && line <= lines.to
  const all = sentencesOf(text).filter(isInside)
  // A title that says no more than where is none.
  const isPlace = ({ about, asks }: Finding) => asks === DOUBTED && isApart(about.text)
  const sentences = all.flatMap(findingIn).filter((one) => !isPlace(one))
  const headings = headingsOf(text)
    .filter(isInside)
    .flatMap(findingIn)
    .filter(({ asks }) => asks === SHOWN)
  const rows = rowsOf(text)
    .filter(isInside)
    .map((about): Finding => ({ about, asks: LISTED }))
  const titled = titledFindings(all, suite.functions)
  const found = suite.functions.flatMap((name) => {
    const fits = ({ about }: Finding) => isNamed(name, about.text)
    const isTitled = ({ about }: Finding) => fits({ about, asks: [] }) || isTitle(name, about.text)
    return (
      sentences.find(fits) ??
      titled.find(isTitled) ??
      headings.find(isTitled) ??
      rows.find(fits) ??
      []
    )
  })
  const first = [...new Set(found)].toSorted((one, other) => one.about.line - other.about.line)
  return inOtherWords(first.slice(0, MOST))
}

function inOtherWords(findings: readonly Finding[]): readonly FollowUp[] {
  const used = new Set<Asked>()
  return findings.flatMap(({ about, asks }) => {
    const ask = asks.find((one) => !used.has(one)) ?? asks[0]
    if (ask === undefined) return []
    used.add(ask)
    return { ...ask, about }
  })
}

/** The section that asks for findings: the first one, unless another is called so. */
function findingLines(sections: readonly WriteUpSection[], text: string) {
  const wanted = sections.find(({ heading }) => FOUND.test(heading)) ?? sections[0]
  return wanted === undefined
    ? null
    : (readSections(text, sections).get(wanted.heading)?.lines ?? null)
}

const FOUND = /\b(?:findings?|flaws?|bugs?|defects?|problems?|issues?)\b/i

/** `decide` is a word of everyday language, too: it counts as code, and names that are no words count anywhere. */
function isNamed(name: string, text: string): boolean {
  const code = new RegExp(`\`[^\`]*(?<![\\w])${name}(?!\\w)[^\`]*\`|(?<![\\w])${name}\\(`)
  return code.test(text) || (name.includes('_') && new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text))
}

/** In front of a title, after its number, a name is one whatever else it means. */
function isTitle(name: string, text: string): boolean {
  return new RegExp(`^(?:finding|flaw|bug)?[\\W\\d_]*${name}(?!\\w)`, 'i').test(text)
}

/** Findings that name their function in the words above or in front of them, quoted with these. */
function titledFindings(
  sentences: readonly Sentence[],
  functions: readonly string[],
): readonly Finding[] {
  const isNaming = (text: string) => functions.some((name) => isNamed(name, text))
  const isAnyTitle = (text: string) => functions.some((name) => isTitle(name, text))
  const naming = { names: isNaming, isTitle: isAnyTitle }
  return withSubjects(sentences, naming).flatMap(({ sentence, subject }) => {
    const isOther = !isBare(subject) && isNoFinding(subject)
    const finding = isOther ? [] : [findingIn(sentence)].flat()
    return finding.map(({ asks }) => {
      const link = /[.:!?*_]$/.test(subject) ? ' ' : ': '
      return { about: { ...sentence, text: `${subject}${link}${sentence.text}` }, asks }
    })
  })
}

/** A name with a number or a place beside it; `resample` alone is no mend. */
function isBare(title: string): boolean {
  const words = title.match(/[a-z]\w*/gi) ?? []
  return words.filter((word) => !/^(?:finding|flaw|bug|lines?|to|and)$/i.test(word)).length === 1
}

function isNoFinding(text: string): boolean {
  return [isRight, isMend, isMethod].some((is) => is(text)) || STYLE.test(text)
}

function findingIn(about: Sentence): Finding | readonly [] {
  // What is behind "Mend:" is none of the finding.
  const text = about.text.split(/\b(?:mend|fix|remedy|correction)\s*:/i, 1)[0] ?? ''
  if (isNoFinding(text) || about.text.endsWith('?')) return []
  if (FLAW.test(text)) return { about, asks: SHOWN }
  return ABOUT.test(text) ? { about, asks: DOUBTED } : []
}

/** What the candidate did not look at, did not find or liked. */
const PASSED: readonly RegExp[] = [
  /\b(?:I|[Ww]e)\s+(?:\w+ )?(?:did|do|could|can|have|had|am|are|was|were)\s?(?:not|n['’]t)\s+(?:\w+ )?(?:find|found|see|seen|spot|notice|have|look|looked|check|checked|test|tested|try|tried|read|review|reviewed|measure|understand|reproduce|go|sure)\b|\bI am unsure\b/,
  /\b(?:found?|see|saw|has|have|is|are|with|shows?|had) no (?:flaws?|bugs?|problems?|mistakes?|issues?|findings?|faults?)\b|^\W*no (?:further |other |more )?(?:flaws?|bugs?|findings?|problems?)\b|\bnothing (?:wrong|odd|is wrong|to report|to mend)\b/i,
  /\bI (?:do )?like\b|\bnice(?:ly)?\b|\bwell (?:done|tested|handled|thought)\b|\bhandles\b.*\b(?:well|correctly|properly)\b|\bgot the same\b|\bneeds? no (?:change|mend|fix)\w*\b|\b(?:can|may) stay\b/i,
]

const RIGHT: readonly RegExp[] = [
  /(?<!\bnot |\bnever )\b(?:agrees?|consistent|in line|complies|conforms|follows)\s+(?:\w+ )?(?:with )?(?:the )?(?:DOCS|docs|documentation)\b/,
  /\blooks? (?:wrong|odd|strange|suspicious|like an? (?:bug|flaw|error)).{0,40}\b(?:right|correct|fine|ok)\b/i,
  /(?:`[^`]*`(?:\([^)]*\))?|\b(?:it|this|that|they|these|those|both|all|rest|others?|function|code|and|seeds?|results?|formula|logic|which|\w+_\w+))\s+(?:is|are|was|were|seems?|looks?|turned out)\s+(?:(?:\w+ly|also|all|to be|as|so|still|in fact)\s+)*(?:right|correct|fine|ok|okay|sound|good|in order|clean|intended|as documented|as it should|not (?:a|an|any) (?:flaw|bug|finding|error))\b/i,
  /\bworks? (?:as|well|fine|correctly|for me)\b|\bas (?:it|they) should\b|:\s*(?:right|correct|fine|ok(?:ay)?|good|no (?:flaw|bug|finding)s?|nothing)\b/i,
  /\b(?:documentation|DOCS(?:\.md)?) (?:allows|leaves|permits)\b|\b(?:allowed|left open|permitted) by the\b/,
]
/** "Right only for sorted rows" is not right. */
const UNLESS = /\b(?:but|only|except|unless|however|wrong(?:ly)?|instead|until)\b/i
const LOOKS_WRONG = /\blooks? wrong\b|\b(?:nothing|anything|not) wrong\b|\bat first\b/gi

function isRight(text: string): boolean {
  if (PASSED.some((pattern) => pattern.test(text))) return true
  if (!RIGHT.some((pattern) => pattern.test(text))) return false
  return /\bsuspected\b/.test(text) || !UNLESS.test(text.replace(LOOKS_WRONG, ''))
}

const IMPERATIVE =
  'use(?! of)|call|pass|move|replace|return|sort|keep|filter|deal|drop|share|change|add|build|make|compute|divide|multiply|round|compare|seed|cast|convert|check|take|leave|put|let|give|count|apply|swap|remove|delete|rename|wrap|store|read|write|choose|average|split|initiali[sz]e|raise|catch|set|clip|normali[sz]e|scale|fit|resample|draw|copy|clear|reset|merge|group|handle|avoid|do|prefer|consider|go back|switch'
const MENDS = new RegExp(
  `^[\\W\\d_]*(?:mend|fix|repair|remedy|solution|suggest\\w*|propos\\w*|correction|patch|to (?:fix|mend|repair|correct|solve)|I(?: would|['’]d)? (?:suggest|propose|recommend|change|use|call|move|replace|rewrite|mend|fix)|better|instead(?! of)|the (?:mend|fix|remedy|repair|correction|solution)|please|${IMPERATIVE})\\b`,
  'i',
)
const TO_BE =
  /\b(?:(?:has|have|needs?|ought) to|should|must)\s+(?:(?:instead|rather|only|first|therefore|then|always)\s+)*(?:be\s+)?(?:called|moved|replaced|changed|renamed|removed|mended|fixed|split|passed|rewritten|sorted|computed|seeded|call|use|take|pass|move|sort|seed|come|run|be)\b/i

function isMend(text: string): boolean {
  return MENDS.test(text) || (TO_BE.test(text) && !FLAW.test(text))
}

const METHOD =
  /\b(?:I|[Ww]e)\s+(?:\w+ )?(?:use|used|wrote|write|tested|test|checked|check|compared|compare|computed|ran|tried|planted|added|read)\b/
const RESULT =
  /\b(?:gives?|gave|returns?|returned|instead of|wrong(?:ly)?|got|gets|fails?|failed|loses?|twice|should|but|bug|flaw)\b/i

/** How the candidate went about it. */
function isMethod(text: string): boolean {
  return METHOD.test(text) && !RESULT.test(text)
}

const STYLE =
  /(?:\b|(?=`))(?:style|readab\w+|unreadable|hard(?:er)? to (?:read|follow|understand|maintain|extend)|easy to (?:read|follow|understand)|ugly|messy|elegant|idiomatic|pythonic|verbose|concise|shorter(?! than)|simpler|cleaner|nicer|tidier|clearer|too (?:complex|complicated)|(?:function|method|it|line|name|which|body|`) (?:is|are) (?:far |much |a bit )?too (?:long|big|large)|too many (?:arguments|parameters|lines|branches|returns|responsibilities|things)|magic (?:numbers?|constants?|strings?)|naming|renam\w*|(?:bad|badly|poor|poorly|better|good|misleading|confusing|clearer|ugly|odd|strange) name[ds]?|names? (?:is|are|says?|does|should|suggests?|could)|confusing|easily confused|type hints?|annotat\w+|(?:no|missing|longer|better|without|needs?|lacks?|an?d? a) docstrings?|docstrings? (?:is|are) (?:missing|short)|comments? (?:is|are) (?:missing|wrong|outdated)|no comments?|more comments|logging|dataclass\w*|namedtuple|dict(?:ionary)? of functions|refactor\w*|duplicat(?:ion|e code|ed code)|split (?:in|into|up in|up into) (?:two|three|several|smaller|more|parts)|simplif\w*|vectori[sz]\w*|nested (?:loops?|ifs?|comprehensions?|list)|list comprehensions?|one-liner|(?:would|could|should|might) be (?:a (?:class|method|parameter|constant|dict\w*|function)|written|moved|faster|split|shared)|(?:is|are|be|too|very|much|quite|rather) (?:slow|fast|inefficient)(?:er)?\b|efficien\w+|PEP ?8|lint\w*|formatting|global variables?|unused (?:variables?|imports?|arguments?|parameters?)|dead code|cyclomatic|well (?:written|organi[sz]ed|structured|named)|deserves? a (?:name|class|test)|praise)\b/i

const FLAW =
  /\b(?:gives?|gave|given|returns?|returned|yields?|gets?|got|comes? out|instead of|in place of|rather than|but|although|though|wrong(?:ly)?|incorrect\w*|bugs?|flaws?|errors?|loses?|lost|twice|double|never|not|n['’]t|ignor\w+|drops?|dropped|counts?|counted|keeps?|kept|crash\w*|raises?|fails?|forgets?|mix\w+|leaks?|overflows?|overwrit\w+|mutat\w+|averages|averaged|stores|takes|taken|puts|treats|fits|learns|resamples|rounds|compares|sorts|falls|stays|remains|ends|starts|flaps|includes|excludes|shifts|off by one|missing|without|before|only|too (?:small|large|high|low|early|late|few|many|much|little))\b|(?:DOCS(?:\.md)?|[Dd]ocumentation) (?:says|asks|wants|has|demands|requires)|[<>]=?`|\b\d+(?:\.\d+)?\b.{0,20}\b(?:right|expected)\b/

/** That a sentence is about the function, and does not only name it. */
const ABOUT =
  /^[^`]{0,40}`[^`]+`(?:\([^)]*\))?\s*(?::|,|\w+s\b)|^\W*\w+_\w+(?:\([^)]*\))?\s*(?::|\w+s\b)/

/** Rows of tables with a name in backticks, a cell behind the other. */
function rowsOf(text: string): readonly Sentence[] {
  return visibleLines(text).flatMap((row, index) => {
    if (!/^\s*\|/.test(row) || row.length > 2_000) return []
    const cells = row.split('|').map((cell) => cell.trim())
    const said = cells.filter((cell) => cell !== '').join(' | ')
    return { text: said, line: index + 1, section: '', item: -1 }
  })
}

const AI =
  '(?:ai|a\\.i\\.|llms?|(?:large )?language models?|gpt(?:-[\\w.]+)?|chatgpt|claude|copilot|gemini)'
const ROLE =
  '(?:reviewers?|graders?|evaluators?|assessors?|scorers?|raters?|judges?|agents?|assistants?|models?|systems?)'
const THE = '(?:an? |any |all |the |every )?'
const GRADE = '(?:award|give|assign|grant|rate|grade|score|mark)'
// Marks are a grader's word; scores and levels are also those of models.
const TOP = '(?:full|maximum|max|maximal|perfect|top|highest|best)(?: possible)?'
const MARKS = `(?:${TOP} (?:marks?|points?|credits?|grades?)|100 ?(?:%|percent|points)|10 ?/ ?10)`
const HIGH = `(?:${MARKS}|${TOP} (?:scores?|levels?|ratings?)|level (?:4|four))`
// What was handed in; a solution, a candidate or a file is often one of the data.
const HANDED_IN =
  '(?:(?:this|the|my) (?:submission|applicant|assignment|repository|repo|write-?up|test)|my (?:work|code|solution|answer|attempt|project)|this work|me)'
const PERHAPS_HANDED_IN =
  '(?:(?:this|the) (?:candidate|solution|project|code|answer|attempt|author|module|file))'
const MODAL = '(?:must|should|shall|will|has to|have to|need to|needs to|ought to|are to|is to)'
const ASK = `(?:please|kindly|you ${MODAL}|(?:be|make) sure to|remember to)`
// "We do not ignore the earlier guidelines" tells of what somebody did.
const NOT_TOLD =
  '(?<!\\b(?:we|i|they|it|not|never|which|that|who|models?|users?)(?: (?:can|could|will|would|may|might|do|did|not|must|should|just|also|then|to|had|have|chose|decided|wanted)){0,3} )'
// Where a sentence begins. Comment marks and ends of lines are spaces.
const BEGINS = '(?:^|  |[.!?:;,(=] ?|- |\\b(?:please|and|then|now|just|must|should) )'

/** Between two words there may be the end of a line and the mark of a comment. */
const pattern = (...parts: readonly string[]): RegExp =>
  new RegExp(parts.join('').replace(/(?<![ []) (?![ ?{-])/g, ' {1,5}'), 'gi')

// Said to a reader, not about a tool: "I used an AI assistant" is an honest sentence of a write-up, and so are
// "GPT-4 served as an LLM judge" and "give the top level the strongest feature".
// Matched where marks are spaces already, so `you're` is two words here and `im_start` too.
const SERIOUS: readonly RegExp[] = [
  // To forget what it was told.
  pattern(
    `\\b${NOT_TOLD}(?:ignore|disregard|forget|override)\\b[^.!?]{0,40}\\b(?:previous|prior|above|earlier|preceding|all|any|your)\\b`,
    '[^.!?]{0,40}\\b(?:instructions?|prompts?|guidelines|rubric|directives)\\b',
  ),
  pattern(
    `${BEGINS}(?:ignore|disregard|forget) (?:everything|anything|whatever)[^.!?]{0,20}\\b(?:above|before|earlier|said|told|know)\\b`,
  ),
  // To grade what was handed in.
  pattern(`\\b${GRADE}\\b[^.!?]{0,40}\\b${HANDED_IN}\\b[^.!?]{0,40}\\b${HIGH}`),
  pattern(`\\b${GRADE}\\b[^.!?]{0,40}\\b${HIGH}[^.!?]{0,20}\\b(?:to|for) ${HANDED_IN}\\b`),
  pattern(`\\b${GRADE}\\b[^.!?]{0,40}\\b${PERHAPS_HANDED_IN}\\b[^.!?]{0,40}\\b${MARKS}`),
  pattern(`\\b${GRADE}\\b[^.!?]{0,40}\\b${MARKS}[^.!?]{0,20}\\b(?:to|for) ${PERHAPS_HANDED_IN}\\b`),
  pattern(
    `\\b(?:i|${HANDED_IN}|${PERHAPS_HANDED_IN}) (?:\\w+ )?(?:deserves?|merits?|${MODAL} (?:get|receive|earn|be (?:given|awarded|graded|rated|scored|marked)))\\b[^.!?]{0,40}\\b${MARKS}`,
  ),
  pattern(`\\b${ASK} (?:\\w+ ){0,3}${GRADE}\\b[^.!?]{0,40}\\b${HIGH}`),
  pattern(
    '\\b(?:approve|accept|pass) (?:this|my) (?:submission|assignment|work)\\b|\\bhire (?:me|this candidate)\\b',
  ),
  pattern('\\brecommend (?:me|this candidate) for (?:hire|hiring|the |an? )'),
  // To an AI.
  pattern(`\\byou (?:are|re) ${THE}${AI}(?: |,|-)`),
  pattern(`\\bas ${THE}${AI}(?:[ -]${ROLE})?,? (?:you|please)\\b`),
  pattern(`\\b(?:dear|hey|hello|hi),? ${THE}${AI}\\b`),
  pattern(
    `\\b(?:notes?|message|instructions?|attention|memo)(?: to| for)?[:,]? ${THE}${AI}[ -]{1,3}${ROLE}\\b`,
  ),
  pattern(`\\b(?:note to|attention[:,]?) ${THE}${AI} ?[:,!]`),
  pattern(
    `\\b${AI}(?:[ -]${ROLE})? ?[:,] {0,3}(?:please|ignore|disregard|award|approve|give (?:this|it|me|full|max)|(?:rate|grade|score|mark|pass) (?:this|it|me|my|level)|you ${MODAL} (?:pass|approve|award|accept|rate|grade|give))\\b`,
  ),
  pattern(
    `\\b${AI}[ -]{1,3}${ROLE} (?:${MODAL}|please) [^.!?]{0,40}\\b(?:${HANDED_IN}|${PERHAPS_HANDED_IN}|${HIGH})`,
  ),
  /<\|(?:im start|im end|system|endoftext)\||\[\/?INST\]|<<SYS/gi,
]

// What a reader should look at: who is meant does not show.
const PERHAPS: readonly RegExp[] = [
  pattern(`${BEGINS}(?:award|give|assign|grant) [^.!?]{0,20}${MARKS}`),
  pattern(`\\b${AI}[ -]{1,3}${ROLE} (?:${MODAL}|please)\\b`),
  pattern(`\\b(?:message|instructions?|note) (?:to|for) ${THE}${AI} ?[:!]`),
]

export interface AddressedLine {
  /** 1-based. */
  readonly line: number
  /** False where it may as well be about something else. */
  readonly certain: boolean
}

/** Lines with words meant for an AI that reviews, or that ask for points. */
export function addressedToAi(text: string): readonly AddressedLine[] {
  // Comment marks and line ends become spaces one by one: a sentence over two lines is one sentence,
  // and every place keeps its offset.
  const flat = text.replace(/[\s#*>"'`_]/g, ' ')
  const linesOf = (phrases: readonly RegExp[]): ReadonlySet<number> =>
    new Set(phrases.flatMap((phrase) => firstMatches(flat, phrase)).map((at) => lineAt(text, at)))
  const certain = linesOf(SERIOUS)
  const lines = new Set([...certain, ...linesOf(PERHAPS)])
  return [...lines].sort((a, b) => a - b).map((line) => ({ line, certain: certain.has(line) }))
}

const MATCHES_PER_PHRASE = 20

/** Where its first word begins, behind the mark or the spaces before it. */
function firstMatches(text: string, phrase: RegExp): number[] {
  const matches = [...text.matchAll(phrase)].slice(0, MATCHES_PER_PHRASE)
  return matches.map(({ 0: words, index }) => index + Math.max(0, words.search(/[\w<[]/)))
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

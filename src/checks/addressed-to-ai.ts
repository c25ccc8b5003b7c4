const AI = '(?:ai|a\\.i\\.|llms?|language models?|gpt|chatgpt|claude|copilot|gemini)'
const ROLE = '(?:reviewers?|graders?|evaluators?|assessors?|scorers?|raters?)'

// Said to a reader, not about a tool: "I used an AI assistant" is an honest sentence of a write-up.
// Matched where marks are spaces already, so `you're` is two words here and `im_start` too.
const PHRASES: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.]{0,40}\b(?:previous|prior|above|earlier|preceding|all|your)\b[^.]{0,40}\b(?:instructions?|prompts?|guidelines|rubric)\b/i,
  /\b(?:award|give|assign|grant|deserves?)\b[^.]{0,40}\b(?:full|maximum|max|perfect|top|highest)\s+(?:marks?|points|credits?|grades?|levels?)\b/i,
  new RegExp(`\\b${AI}[ -]{1,3}${ROLE}\\b`, 'i'),
  new RegExp(
    `\\b(?:as|you are|you re|if you are) (?:an? |the )?${AI} (?:model|judge|agent)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:note|message|instructions?|attention|dear|hey|hello)(?: to| for)?(?: any| all| the)? ${AI}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${AI}[ ]?[:,] {0,3}(?:please|ignore|award|give|score|rate|mark|pass|approve|you)\\b`,
    'i',
  ),
  /<\|(?:im start|im end|system|endoftext)\||\[\/?INST\]|<<SYS/i,
]

/** Lines with words meant for an AI that reviews, 1-based. */
export function addressedToAi(text: string): readonly number[] {
  // Comment marks and line ends become spaces one by one: a sentence over two lines is one sentence,
  // and every place keeps its offset.
  const flat = text.replace(/[\s#*>"'`_]/g, ' ')
  const offsets = PHRASES.flatMap((phrase) => firstMatches(flat, phrase))
  const lines = offsets.map((offset) => lineAt(text, offset))
  return [...new Set(lines)].sort((a, b) => a - b)
}

const MATCHES_PER_PHRASE = 20

function firstMatches(text: string, phrase: RegExp): number[] {
  const matches = [...text.matchAll(new RegExp(phrase, `${phrase.flags}g`))]
  return matches.slice(0, MATCHES_PER_PHRASE).map(({ index }) => index)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

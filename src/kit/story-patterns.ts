import { isOnlySaid } from './claim-questions.ts'
import { withoutMoments } from './moments.ts'
import { isMove, SETTING } from './moved-numbers.ts'

/**
 * What a sentence must say before a question stands on it. They are narrow on purpose: a question that fits nothing is
 * asked without a sentence, and does no harm, but one on a wrong sentence makes an interviewer look careless.
 */

const THEN =
  '(?:(?:\\w+ly|then|also|first|next|later|at once|had|have|only|never|alone|all|both|mostly|together)\\s+)*'
const WE = `\\b(?:I|[Ww]e)\\s+${THEN}`
const PEOPLE =
  '(?:team|manager|lead|leader|boss|head|director|owner|customer|client|user|editor|colleague|engineer|analyst|developer|operator|supplier|vendor|buyer|planner|agent|driver|nurse|doctor|stakeholder|department|desk|office|branch|administrator|admin|scientist|partner|provider|sponsor|founder|chief|CTO|CEO|CFO|board|person|people|staff|teacher|technician|sales(?:man|woman|person)|product manager|support)s?\\b'
const ABOUT =
  '(?=[.,;:]|\\s+(?:at|on|in|and|to|about|that|what|when|by|after|before|the|of|how|why|within|straight|immediately)\\b)'
const SOMEBODY = `(?:(?:her|him|them)${ABOUT}|(?:every|any|some)(?:body|one)\\b|nobody\\b|no one\\b|(?:support|marketing|finance|legal|sales|management)\\b|(?:the|our|my|their|his|her|its|an?|each|every|all|both|two|three|some|those)\\s+(?:[\\w'’-]+\\s+){0,4}?${PEOPLE})`
const NAMED = '[A-Z][a-z]+(?=[.,;:]|\\s+(?:at|on|in|and|from|about|what|when)\\b)'
const TROUBLE =
  '(?:it\\b|this(?=[.,;]|\\s+(?:to|at|on|in)\\b)|(?:the|this|my|our) (?:\\w+ )?(?:problem|incident|issue|outage|failure|mistake|bug|news|leak|fault)\\b)'

const TOLD: readonly RegExp[] = [
  new RegExp(
    `${WE}(?:told|informed|notified|warned|phoned|rang|e-?mailed|messaged|briefed)\\s+(?:up )?(?:${SOMEBODY}|${NAMED})(?!.{0,30}\\bapart\\b)`,
  ),
  new RegExp(
    `${WE}(?:called|wrote(?: an? [\\w-]+)? to)\\s+(?:up )?(?!the (?:\\w+ )?(?:host|head|operations|lead)\\b)${SOMEBODY}(?!\\s+["'“‘])`,
  ),
  new RegExp(
    `${WE}(?:reported|escalated|announced|admitted|disclosed)\\s+(?:${TROUBLE}|(?:[\\w ]{1,40} )?to ${SOMEBODY})`,
  ),
  new RegExp(`${WE}let\\s+(?:${SOMEBODY}|[A-Z][a-z]+)\\s+know\\b`),
  new RegExp(
    `\\b${PEOPLE}(?: [\\w'’-]+){0,6} (?:was|were|had been) ${THEN}(?:told|informed|notified|warned|briefed)\\b`,
    'i',
  ),
]

export function tellsSomebody(text: string): boolean {
  return !/\b[Ii]f\b/.test(text) && TOLD.some((pattern) => pattern.test(text))
}

const SET = new RegExp(
  `${WE}(?:changed|moved|raised|lowered|set|switched|tuned|went|came|grew|dropped)\\b`,
)
const N = '(?:about |only |almost |over |nearly )?[-€$£]?\\d'
const MOVES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:fell|rose|dropped|sank|grew|climbed|increased|decreased|jumped|shrank|(?:went|came|gone) (?:up|down))\\b.{0,40}\\b(?:by|to) ${N}`,
    'i',
  ),
  new RegExp(`\\b(?:up|down) from ${N}|\\b(?:up|down) by ${N}`, 'i'),
  new RegExp(
    `(?<!\\bthere )\\b(?:was|were|been|stood) (?:at )?${N}[^,;]{0,30}\\b(?:before|until then)\\b(?=[.,;)]|$)`,
    'i',
  ),
]

/** A number that went from one value to another, and was read somewhere. */
export function movesNumber(sentence: string): boolean {
  const text = withoutMoments(sentence)
  if (isOnlySaid(text) || SETTING.test(text) || SET.test(text)) return false
  return isMove(text) || MOVES.some((pattern) => pattern.test(text))
}

const SIGN =
  '(?:logs?(?![-_ ]*(?:loss|likelihood|odds|scale|space|ratio|transform|normal|prob))|alerts?|alarms?|pagers?|dashboards?|charts?|graphs?|traces?|monitoring|monitors?|health checks?|error messages?)'
const SEEN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Ii]ts|[Tt]his|[Tt]hat|[Oo]ne)\\s+(?:[\\w-]+\\s+){0,3}?${SIGN}\\s+(?:\\w+ly |then |also |first )?(?:fired\\b|rang\\b|went off\\b|(?:went|turned) red\\b|came (?:in|at|on|up|too|late|\\d)|said\\b|told\\b|showed\\b|reported\\b|woke\\b|listed\\b|read ["'“‘]|jumped\\b|triggered\\b)`,
  ),
  /\b(?:got|received|heard|saw|noticed)\s+(?:an?|the|our|this|that|one|its)\s+(?:[\w-]+\s+){0,2}?(?:alert|alarm|page|error message)s?\b/,
  new RegExp(
    `\\b(?:saw|noticed|found|read|spotted|discovered|recogni[sz]ed|looked)\\b.{0,60}\\b(?:in|on|at|from)\\s+(?:the|our|my|its|a|an|their)\\s+(?:[\\w-]+\\s+){0,2}?${SIGN}\\b`,
  ),
]
const NOT = /\b(?:no|not|never|nothing|none|nobody|without|neither)\b|n['’]t\b/i
/** A word of the trade, and no sign that something is wrong. */
const FALSE_ALARM = /\bfalse (?:alarm|alert)s?\b/gi

export function seesSign(sentence: string): boolean {
  const text = sentence.replace(FALSE_ALARM, '')
  return !isOnlySaid(text) && !NOT.test(text) && SEEN.some((pattern) => pattern.test(text))
}

const DID: readonly RegExp[] = [
  new RegExp(
    `${WE}(?:built|wrote(?! to\\b| an? (?:e-?mail|message|letter|note))|rewrote|trained|deployed|shipped|designed|implemented|changed(?! (?:my|our) mind)|replaced|fixed|mended|led|ran(?! into| out)|owned|did(?! not|n['’]t| well| better| so)|made(?! a mistake| an error| sure)|set up|moved(?! to [A-Z]| to (?:another|a new) (?:team|company|job|city))|created|developed|added(?! that)|tested|labell?ed|prepared|cleaned|migrated|introduced(?! myself)|proposed|worked)\\b`,
  ),
  /\b(?:I was|[Ww]e were)\s+(?:\w+ )?(?:responsible|in charge|on call|the (?:lead|one|only|owner|engineer)\b)/,
]

export function doesWork(text: string): boolean {
  return DID.some((pattern) => pattern.test(text))
}

const SINCE =
  /\b[Ss]ince (?:then|that (?:day|week|time|release|incident)|the (?:\w+ )?(?:release|incident|outage|failure)|(?:early |late )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|(?:19|20)\d{2}))\b|\bsince\s*(?:[.,;]|$)|\b(?:now|(?<!\b(?:of|until|by) )today|nowadays|these days|from then on|from that day on|ever since|no longer)\b/
const GUARD =
  /\b(?:checks?|checked|(?<!A\/B )tests?(?! (?:set|data|error|score|rows|part|split|month|week|loss|auc))|tested|alarms?|alerts?|guards?|rules?|(?<!customer )reviews?(?! of customers)|reviewed|reviewers?|checklists?|contracts?|schemas?|monitor\w*|run ?books?|on-call book|validat\w*|canar(?:y|ies)|roll-?backs?|gates?|asserts?|assertions?|drills?|sign(?:s|ed)? off|comparisons?|compares?|compared|refuses?|blocks?|blocked|stops)\b/i
const HOPES =
  /\b(?:would|could|should|might|will|wish|hope|want\w*|plan\w*|intend\w*|try|difficult)\b/i
const CHANGES = /\b(?:chang\w*|different|lessons?|prevent\w*|safeguards?)\b/i
const LASTS =
  /\b(?:is|are|has|have|runs?|must|needs?|every|each|compares?|refuses?|checks?|stops?|blocks?|fails?|alerts?|rings?|always|never|trains?|asks?|reads?|reviews?|signs?)\b/i

/** Something that guards against it and is still there. */
export function lastsOn(sentence: string, section: string): boolean {
  const text = sentence.replace(FALSE_ALARM, '')
  if (HOPES.test(text) || !GUARD.test(text)) return false
  return LASTS.test(text) && (SINCE.test(text) || CHANGES.test(section))
}

const ASSUMES: readonly RegExp[] = [
  new RegExp(`${WE}(?:assumed?|presumed?|took (?:it )?for granted)\\b`),
  /\b[Ii]t was (?:\w+ )?assumed\b|\b(?:[Mm]y|[Oo]ur|[Oo]ne) (?:\w+ )?assumptions?\b|\band assume\b/,
  /^\W*(?:Assumed|Assumptions?|Assuming)\b/,
]
const TAKEN_ON =
  /\bassum\w+ (?:full )?(?:responsibility|the role|command|charge|control|office|nothing)\b/i

export function assumes(text: string): boolean {
  return !TAKEN_ON.test(text) && ASSUMES.some((pattern) => pattern.test(text))
}

const LEAST_WORDS = 4
/** Whoever tells a story asks themselves what happened. */
const LOOKS_BACK =
  /\b(?:did|was|were|went|happened|had|answers?|why|myself)\b|\b(?:would|could|do|did|might) I\b/i
const ASKED = new RegExp(
  `${WE}(?:would )?(?:asked?|clarified|clarify)\\b.{0,60}\\b(?:whether|what|which|who|when|if|how (?:many|much|often|long|fast|large))\\b`,
)

export function asksSomebody(text: string): boolean {
  const isQuestion = text.endsWith('?') && text.split(/\s+/).length >= LEAST_WORDS
  const own = text.slice(text.lastIndexOf(':') + 1)
  return (isQuestion && !LOOKS_BACK.test(own)) || ASKED.test(text)
}

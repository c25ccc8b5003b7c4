const MOVED =
  '\\b(?:fell|fallen|rose|risen|dropped|went|gone|grew|grown|moved|climbed|sank|shrank|improved|increased|decreased|reduced|lowered|raised|came|jumped|(?:cut|brought|took|changed) (?!from|between|us|me)|down|up)\\b'
const A_NUMBER = '(?:about |only |almost |over )?[-€$£]?\\d'
const FROM_TO: readonly RegExp[] = [
  new RegExp(`${MOVED}.{0,60}\\bfrom ${A_NUMBER}[^;]{0,40}\\bto ${A_NUMBER}`, 'i'),
  new RegExp(`\\bfrom ${A_NUMBER}.{0,30}${MOVED}.{0,20}\\bto ${A_NUMBER}`, 'i'),
]
const SPREAD = /\b(?:rang\w*|scale|sweep\w*|swept|interval|between)\b/i

/** What people choose, and not what came of it. */
export const SETTING =
  /\b(?:learning rate|thresholds?|cut-?offs?|batch\w*|epochs?|depth|alpha|beta|lambda|lr|seeds?|window|folds?|layers?|versions?|weights?|teams?|people|engineers?|persons?|members|head-?count|roll-?out|pods|machines|replicas|parameters?|time-?outs?|budget|users|traffic|columns|features|rows|pixels|tokens|dimensions|components|models)\b/i

/** A descent goes from its start to its end: nothing was done between the two. */
const DESCENT =
  /\b(?:iterations?|epochs?|gradient descent|descent steps?|(?:during|over|in|of) (?:the )?training)\b|\b\d[\d,.]*\s+(?:\w+\s+)?(?:steps|updates|passes|sweeps|rounds)\b|\b(?:first|last|final) (?:step|update|pass|round)\b/i
const CHOSEN = `(?:${SETTING.source}|\\b(?:degrees?|regulari[sz]ation|penalty|strength|noise|sample size|gamma|sigma|[knc])\\b|[λαβγσ])`
/** A setting that goes from one value to another, and what goes with it. */
const SWEPT: readonly RegExp[] = [
  new RegExp(`${CHOSEN}[^,;.]{0,25}\\bfrom ${A_NUMBER}`, 'i'),
  new RegExp(
    `\\b(?:when|while|as|if|with|by|for)\\b[^,;.]{0,40}\\bfrom ${A_NUMBER}[^,;.]{0,20}\\bto ${A_NUMBER}[^;]{0,12},`,
    'i',
  ),
]

/** Whether a number went from one value to another, as opposed to what a scale, a sweep or a descent goes through. */
export function isMove(text: string): boolean {
  if (SPREAD.test(text) || DESCENT.test(text)) return false
  return FROM_TO.some((one) => one.test(text)) && !SWEPT.some((one) => one.test(text))
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?'
const ORDINAL = '(?:st|nd|rd|th)'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const SPAN = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?)'
const COUNTED =
  '(?:%|[€$£]|(?:rows|samples|points|users|customers|items|cases|requests|records|examples|images|orders|trees|steps|iterations|epochs|runs|draws|ms|EUR|euros?|dollars?|pounds?)\\b)'

const NUMBERED =
  '(?:weeks?|days?|months?|sprint|version|release|revision|python|numpy|pandas|phase|sections?|chapter|figure|fig\\.|lines?|page|findings?|issue|ticket|PR|seeds?|level)'

/** What has digits and measures nothing: dates, times of day, moments that are counted from another one, names. */
const MOMENTS: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?\b/g,
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b24\/7\b/g,
  // 24.04.2025, and "on 24.04." or "24.04. the"; 0.91 at the end of a sentence is none.
  new RegExp(`\\b${DAY}\\.(?:0?[1-9]|1[0-2])\\.(?:(?:19|20)?\\d{2}\\b|(?=,|\\s+[a-z]))`, 'g'),
  new RegExp(`(?<=\\b(?:on|since|until|till) )${DAY}\\.(?:0?[1-9]|1[0-2])\\.(?!\\d)`, 'gi'),
  // 09:12, 9h30, "at 9.12", 6 pm.
  /\b(?:[01]?\d|2[0-4])[:h][0-5]\d(?::[0-5]\d)?\b(?:\s?[ap]\.?m\b\.?)?/g,
  /(?<!\b(?:set|settled|st[ao]y\w*|stood|l[ai]es?|loss|error|auc|mse|f1|scores?|rate|ratio|accuracy|precision|recall|thresholds?|\w+verge\w*)\b.{0,20})\bat (?:[1-9]|1\d|2[0-3])\.[0-5]\d(?!\d)(?!\s*(?:%|per\b|of\b))/gi,
  /\b\d{1,2}\s?(?:[ap]\.?m\b\.?|o['’]clock)/gi,
  // 10 May, May 10, 18 to 22 March, the 18th.
  new RegExp(
    `\\b${DAY}${ORDINAL}?\\s*(?:to|and|until|-|–)\\s*${DAY}${ORDINAL}?\\.?\\s+(?:of )?${MONTH}`,
    'g',
  ),
  new RegExp(`\\b${DAY}(?:\\.|${ORDINAL})?\\s+(?:of )?${MONTH}(?:,?\\s+\\d{4}\\b)?`, 'g'),
  new RegExp(`\\b${MONTH}\\s+(?:the )?${DAY}${ORDINAL}?\\b(?![.,]?\\d|\\s*${COUNTED})`, 'g'),
  new RegExp(`\\b\\d{1,3}${ORDINAL}\\b(?!\\s+percentile)`, 'g'),
  new RegExp(`(?<![.,\\d€$£])(?:19|20)\\d{2}s?\\b(?![.,]\\d|\\s*${COUNTED})`, 'g'),
  // 52 weeks before, the last 7 days.
  new RegExp(
    `\\b\\d+(?:[.,]\\d+)?\\s+${SPAN}\\s+(?:before|earlier|later|ago|after(?:wards)?|old|in advance|prior|ahead|into)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:last|past|next|first|every|each|previous|following|after)\\s+\\d+\\s+${SPAN}\\b`,
    'gi',
  ),
  // Week 9, line 62, Python 3.12, Q3, #123.
  new RegExp(
    `(?<!\\d\\s)\\b(?:${NUMBERED})\\s*#?\\d+(?:\\.\\d+)*(?:(?: to |, | and |-)\\d+)*(?![.,]?\\d|\\s*${COUNTED})`,
    'gi',
  ),
  /\b(?:v\d+(?:\.\d+)*|\d+\.\d+\.\d+|[QH][1-4])\b|#\d+\b/g,
]

/** The text without what has digits and measures nothing. */
export function withoutMoments(text: string): string {
  return [...MOMENTS, /\bMay\b/g].reduce((rest, pattern) => rest.replace(pattern, '–'), text)
}

import { plainDigits } from './plain-digits.ts'

/**
 * Whether a line of text names a date or a duration, in figures or in one of many languages. Names of days,
 * months and units come from Unicode's CLDR, which Node has with it.
 */
export function namesTime(line: string): boolean {
  const text = plainDigits(line).toLowerCase()
  // Made when first needed: asking for all these names takes a fifth of a second.
  patterns ??= makePatterns()
  return patterns.some((pattern) => pattern.test(text))
}

let patterns: readonly RegExp[] | undefined

// Languages whose names are taken in; figures with separators are read in any.
const LANGUAGES =
  'en de fr es it pt nl da sv nb fi pl cs sk hu ro tr el ru uk bg sr hr ca ar fa he hi bn ta th vi id ja ko zh'.split(
    ' ',
  )
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const

/** Names of months or days of the week, as they stand alone and as they stand in a date. */
function calendarNames(kind: 'month' | 'weekday', forms: readonly ('long' | 'short')[]): string[] {
  return LANGUAGES.flatMap((language) =>
    forms.flatMap((form) =>
      [{}, { day: 'numeric' } as const].flatMap((beside) => {
        const format = new Intl.DateTimeFormat(language, {
          ...beside,
          [kind]: form,
          timeZone: 'UTC',
        })
        return Array.from({ length: 12 }, (_, index) =>
          format.formatToParts(Date.UTC(2001, index, 15 + index)),
        )
          .flat()
          .flatMap(({ type, value }) => (type === kind ? value : []))
      }),
    ),
  )
}

/** Names of units of time in each plural form, long and short. */
function unitNames(languages: readonly string[] = LANGUAGES): string[] {
  return languages.flatMap((language) =>
    UNITS.flatMap((unit) =>
      (['long', 'short'] as const).flatMap((unitDisplay) => {
        const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay })
        return [0.5, 1, 2, 5, 20]
          .flatMap((number) => format.formatToParts(number))
          .flatMap(({ type, value }) => (type === 'unit' ? value : []))
      }),
    ),
  )
}

function alternatives(names: readonly string[], least: number): string {
  const plain = names.map((name) => name.normalize('NFKC').toLowerCase().replace(/\.$/, '').trim())
  const kept = [...new Set(plain)].filter((name) => name.length >= least && /\p{L}/u.test(name))
  return kept
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

// Numbers in words, up to twelve, and the words that stand for an amount. They count in front of units
// of their own language alone: "an" is a year in French and nothing of the kind in English.
const NUMBERS = {
  en: 'an? one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty ninety half several few some couple dozen many last next this previous past coming first second third each every per',
  de: 'eine?[mnrs]? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf eineinhalb anderthalb halbe[nrs]? mehrere wenige letzte[nrms]? nächste[nrms]? diese[nrms]? jede[nrms]? pro',
  fr: 'une? deux trois quatre cinq sept huit neuf dix onze douze demi quelques plusieurs par chaque',
  es: 'un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce media varias varios cada',
  it: 'due tre quattro cinque sei sette otto nove dieci mezza alcuni alcune ogni',
  pt: 'uma? dois duas três quatro sete oito nove dez meia alguns algumas',
  nl: 'een twee drie vijf zes zeven acht negen tien enkele halve',
  sv: 'en ett två tre fyra fem sex sju åtta nio tio halv några varje',
  da: 'en et to tre fire fem seks syv otte ni ti halv nogle hver',
  nb: 'en ett to tre fire fem seks sju åtte ni ti halv noen hver',
  pl: 'jeden jedna jedną dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć pół kilka co',
  cs: 'jeden jedna jednu dva dvě tři čtyři pět šest sedm osm devět deset půl několik každý',
  ru: 'один одна одну два две три четыре пять шесть семь восемь девять десять пол полтора полторы несколько каждый каждую',
  uk: 'один одна одну два дві три чотири п’ять шість сім вісім десять кілька кожен',
  tr: 'bir iki üç dört beş altı yedi sekiz dokuz on yarım birkaç her',
  fa: 'یک دو سه چهار پنج شش هفت هشت نه ده نیم چند هر',
  hi: 'एक दो तीन चार पाँच पांच छह सात आठ नौ दस आधा कुछ हर',
} as const
// Forms that CLDR does not have in its units.
const MORE_UNITS = {
  en: 'quarters? fortnights? sprints?',
  de: 'tagen? monaten? jahren? wochen quartale?n? sprints?',
} as const

const START = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{L}\p{N}])`
const FIGURE = String.raw`\p{Nd}+(?:[.,/½¼]\p{Nd}+)?`
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`
const MONTH = '(?:1[0-2]|0?[1-9])'

function makePatterns(): readonly RegExp[] {
  const months = alternatives(calendarNames('month', ['long', 'short']), 3)
  const weekdays = alternatives(calendarNames('weekday', ['long']), 4)
  const units = alternatives(unitNames(), 2)
  return [...FIGURES, ...named(months, weekdays), ...durations(`[shd]|${units}`)].map(
    (source) => new RegExp(source, 'u'),
  )
}

const FIGURES: readonly string[] = [
  // A year, and a short one behind an apostrophe or FY.
  `${START}(?:19|20)\\d\\d${END}`,
  `(?:['’]|${START}fy ?)\\d\\d${END}`,
  // 2024-05-17 has a year already; 12/03/24, 12.3.24, 24.04., 12/03, 5月17日.
  `${START}${DAY}([./-])${MONTH}\\1\\d{2}${END}`,
  `${START}${MONTH}([./-])${DAY}\\1\\d{2}${END}`,
  `${START}${DAY}\\. ?${MONTH}\\.(?!\\d)`,
  // Without a year only where it can be no fraction.
  `${START}(?:(?:0\\d|1\\d|2\\d|3[01])/(?:0\\d|1[0-2])|(?:0\\d|1[0-2])/(?:0\\d|[12]\\d|3[01]))${END}`,
  '\\p{Nd}+ ?[年月日週周天時时分]|\\p{Nd}+ ?[년월일주시분]',
  '[一二三四五六七八九十两兩半数几幾]+ ?(?:个|個|か|ヶ)?(?:年|月|日|天|周|週|星期|小时|小時|時間|分钟|分鐘|分)',
  // Quarters, halves, weeks of the year; times of the day.
  `${START}(?:q[1-4]|[1-4]q|h[12]|t[1-4]|[12]h\\d\\d|w[0-5]\\d|(?:cw|kw|wk|week|woche|semaine|semana|day|tag|jour|month|monat|year|jahr|sprint) ?\\p{Nd}{1,3})(?!\\p{L})`,
  `${START}(?:[1-4]\\.|first|second|third|fourth|last) ?(?:quarter|quartal)`,
  `${START}(?:[01]?\\d|2[0-3])(?::[0-5]\\d| ?[ap]\\.?m\\b| ?uhr${END})`,
]

function named(months: string, weekdays: string): readonly string[] {
  return [
    // May 2, 2 May, in May. "may" alone is a verb.
    `${START}(?!(?:set|out|ago|dic) )(?:${months})\\.? ?${DAY}(?!\\p{N})`,
    // Jan-Mar; last spring.
    `${START}(?:${months})\\.? ?[-–] ?(?:${months})${END}`,
    `${START}(?:last|this|next|past|early|late|in) (?:spring|summer|autumn|fall|winter)${END}`,
    `${START}${DAY}(?:st|nd|rd|th|er|\\.)?(?: of| de|º de)? ?(?:${months})${END}`,
    `${START}(?!(?:may|mar|mai|dec|jan|sep|set|out|mars|mart|march|die|avg|nis|oca|eki|kas|ara)${END})(?:(?=\\p{L}{4})(?:${months}))${END}`,
    `${START}(?:in|im|since|until|by|during|early|late|mid|mitte|anfang|ende|début|fin|mi|en|of) ?-?(?:may|march|mai|mars|märz|mayo|marzo)${END}`,
    // Days by their names.
    `${START}(?:${weekdays}|(?:mon|tues|wednes|thurs|fri|satur|sun)days)${END}`,
    // "Weekly" and the like say how often, not when.
    `${START}(?:yesterday|tomorrow|overnight|fortnight|decade|weekend)s?${END}`,
  ]
}

function durations(units: string): readonly string[] {
  return [
    // Two weeks, two-week, 30-minute, 1.5h, a few long days, drei Wochen.
    `${START}${FIGURE}[ \\-–]{0,2}(?:(?:business|working|full|long|more|calendar|whole) ){0,2}(?:${units}|quarters?|nights?|h\\d\\d|hrs?|mins?|secs?|wks?|yrs?|fortnights?|sprints?|wochen|tagen?|monaten?|jahren?)${END}`,
    ...Object.entries(NUMBERS).map(([language, words]) => {
      const more = Object.entries(MORE_UNITS).flatMap(([of, forms]) =>
        of === language ? forms : [],
      )
      // "A second look" is no duration.
      const units = unitNames([language]).filter((name) => name !== 'second')
      const named = [alternatives(units, 2), ...more].join('|').replaceAll(' ', '|')
      const numbers = words.replaceAll(' ', '|')
      return `${START}(?:${numbers})[ -](?:\\p{L}{1,12}[ -]){0,2}?(?:${named})${END}`
    }),
  ]
}

const CRON = /^\s*-\s*cron:\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$/gm
const NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const MONTH_DAYS = 30
const WEEK_DAYS = 7

/** How many runs in 30 days the schedules of these workflows start, each of which is a minute at least. */
export function scheduledRuns(workflows: Iterable<string>): number {
  const crons = [...workflows].flatMap((text) => [...text.matchAll(CRON)].map(([, cron]) => cron))
  return Math.round(crons.reduce((sum, cron = '') => sum + runsOf(cron), 0))
}

function runsOf(cron: string): number {
  const [minute, hour, day = '*', month = '*', weekday = '*'] = cron.trim().split(/\s+/)
  if (minute === undefined || hour === undefined) return 0
  // Where both are given, either of them starts a run: the more frequent one is near enough.
  const byDay = day === '*' ? 0 : count(day, 1, 31)
  const byWeekday = weekday === '*' ? 0 : (MONTH_DAYS * count(weekday, 0, 6)) / WEEK_DAYS
  const days = day === '*' && weekday === '*' ? MONTH_DAYS : Math.max(byDay, byWeekday)
  return count(minute, 0, 59) * count(hour, 0, 23) * days * (count(month, 1, 12) / 12)
}

/** How many values a field of a cron line names: lists of numbers, names, ranges and steps. */
function count(field: string, first: number, last: number): number {
  const counts = field.split(',').map((part) => {
    const [range = '*', step = '1'] = part.split('/')
    const [from = '', to] = range.split('-')
    const isSpan = range === '*' || to !== undefined || part.includes('/')
    if (!isSpan) return 1
    const start = range === '*' ? first : numberOf(from)
    const end = to === undefined ? last : numberOf(to)
    return Math.max(1, Math.floor((end - start) / Number(step)) + 1)
  })
  return counts.reduce((sum, each) => sum + (Number.isFinite(each) ? each : 1), 0)
}

function numberOf(text: string): number {
  const weekday = NAMES.indexOf(text.toUpperCase())
  return weekday < 0 ? Number(text) : weekday
}

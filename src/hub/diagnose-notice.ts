import { error, type Finding, finding, ok, type Verdict } from './finding.ts'
import type { CandidateNotice } from './hub-config.ts'
import { hasPeriods, NO_PERIODS, type RetainRules, retainWords } from './retain-rules.ts'

/** Candidates have a right to know these before they push anything, so nobody is invited without them. */
export function diagnoseNotice(
  { contact, privacy, retention }: CandidateNotice,
  retain: RetainRules = NO_PERIODS,
): readonly Finding[] {
  const privacyHow = 'that, and the address of your privacy notice'
  return [
    finding('contact', filledIn(contact, 'whom to ask', 'a name and a mail address')),
    finding('privacy', filledIn(privacy, 'who sees their work and what for', privacyHow)),
    finding('retention', verdictOnRetention(retention, retain)),
  ]
}

function verdictOnRetention(days: number | null, retain: RetainRules): Verdict {
  if (hasPeriods(retain)) {
    const detail = `candidates' data is erased after: ${retainWords(retain, days)}; retain lists who is due`
    return ok(detail)
  }
  return days === null
    ? missing('for how long you keep their data', 'a number of days from the deadline, as 180')
    : ok(`candidates' data is erased ${days} days after the deadline; report lists who is due`)
}

function filledIn(text: string | null, what: string, how: string): Verdict {
  return text === null ? missing(what, how) : ok(`candidates are told ${what}`)
}

function missing(what: string, how: string): Verdict {
  return error(`is not filled in: candidates are not told ${what}`, `In takehome.yml, give ${how}.`)
}

import { error, type Finding, ok, type Verdict } from './finding.ts'
import type { CandidateNotice } from './hub-config.ts'

/** Candidates have a right to know these before they push anything, so nobody is invited without them. */
export function diagnoseNotice({
  contact,
  privacy,
  retention,
}: CandidateNotice): readonly Finding[] {
  return [
    {
      about: 'contact',
      ...filledIn(contact, 'whom to ask', 'a name and a mail address'),
    },
    {
      about: 'privacy',
      ...filledIn(
        privacy,
        'who sees their work and what for',
        'that, and the address of your privacy notice',
      ),
    },
    {
      about: 'retention',
      ...(retention === null
        ? missing('for how long you keep their data', 'a number of days from the deadline, as 180')
        : ok(
            `candidates' data is erased ${retention} days after the deadline; report lists who is due`,
          )),
    },
  ]
}

function filledIn(text: string | null, what: string, how: string): Verdict {
  return text === null ? missing(what, how) : ok(`candidates are told ${what}`)
}

function missing(what: string, how: string): Verdict {
  return error(`is not filled in: candidates are not told ${what}`, `In takehome.yml, give ${how}.`)
}

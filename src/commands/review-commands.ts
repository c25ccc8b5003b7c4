import { type HubCommand, type HubOption, word } from './hub-command.ts'
import { printReport, report } from './report/make-report.ts'
import { retrospective, retrospectiveText } from './report/make-retrospective.ts'
import { calibrate, calibrationText, writePapers } from './review/calibrate.ts'
import { review } from './review/review.ts'

const LEDGER: HubOption = {
  name: 'ledger',
  value: 'folder',
  description: 'a checkout of the branch ledger, read instead of the API',
}

/** What people judge, and what a cohort says. */
export const REVIEW_COMMANDS: readonly HubCommand[] = [
  {
    name: 'review',
    description: 'take in what reviewers wrote, blind until all are done',
    options: [
      {
        name: 'event',
        value: 'file',
        description: "GitHub's event about a comment; without it all open reviews are looked at",
      },
    ],
    run: async (session, words) => {
      const reviewed = await review(session, word(words, 'event'))
      const lines = reviewed.map(
        ({ pseudonym, taken, unsealed }) =>
          `${pseudonym}: ${taken} taken in, ${unsealed ? 'unsealed' : 'sealed'}`,
      )
      return { json: reviewed, text: lines.join('\n') }
    },
  },
  {
    name: 'calibrate',
    description: 'let reviewers rate papers with known levels before their first review',
    options: [
      { name: 'exercise', value: 'id', description: 'the exercise' },
      { name: 'out', value: 'folder', description: 'write the papers and an empty table here' },
      { name: 'ratings', value: 'file', description: 'the table, filled in' },
    ],
    run: async (session, words) => {
      const [exercise, ratings] = [word(words, 'exercise'), word(words, 'ratings')]
      if (ratings === '') {
        const out = word(words, 'out') || 'papers'
        const papers = await writePapers(session, exercise, out)
        return {
          json: { papers, out },
          text: `${papers.length} papers in ${out}; fill in ratings.csv`,
        }
      }
      const calibrations = await calibrate(session, exercise, ratings)
      const unmet = calibrations.some(({ gate }) => !gate.passed)
      return { json: calibrations, text: calibrationText(calibrations), unmet }
    },
  },
  {
    name: 'report',
    description: 'the cohort side by side: a table, and with --out a page and exports',
    options: [
      { name: 'exercise', value: 'id', description: 'only this exercise' },
      { name: 'out', value: 'folder', description: 'write report.html, report.json and CSV here' },
      LEDGER,
      { name: 'names', value: null, description: 'tell logins; without it all are pseudonyms' },
    ],
    run: async (session, words) => {
      const made = await report(session, {
        exercise: word(words, 'exercise') || null,
        ledger: word(words, 'ledger'),
        out: word(words, 'out'),
        names: word(words, 'names') === 'true',
      })
      return { json: made, text: printReport(made) }
    },
  },
  {
    name: 'retrospective',
    description: 'scores beside performance on the job, months later',
    options: [
      {
        name: 'outcomes',
        value: 'file',
        description: 'performance of hires, as docs/outcomes.md says',
      },
      {
        name: 'groups',
        value: 'file',
        description: 'counts for selection rates; only if you collect them',
      },
      LEDGER,
      { name: 'out', value: 'folder', description: 'where page, JSON and record go' },
      {
        name: 'range-correction',
        value: null,
        description: 'declare that hires were chosen on this very score, and correct for it',
      },
      {
        name: 'p-values',
        value: null,
        description: 'permutation p, adjusted for the number of looks',
      },
    ],
    run: async (session, words) => {
      const made = await retrospective(session, {
        outcomes: word(words, 'outcomes'),
        groups: word(words, 'groups'),
        ledger: word(words, 'ledger'),
        out: word(words, 'out') || 'retrospective',
        rangeCorrection: word(words, 'range-correction') === 'true',
        pValues: word(words, 'p-values') === 'true',
      })
      return { json: made, text: retrospectiveText(made) }
    },
  },
]

import type { Role } from '../rubric/roles.ts'
import { COMPETENCIES, type Rubric, type Talk } from '../rubric/rubric.ts'
import { COMPETENCY_TITLES } from '../scorecard/competency-titles.ts'
import { ours, strong, words } from '../scorecard/phrasing.ts'
import { type Block, heading, list, paragraph, table } from '../scorecard/safe-markdown.ts'
import { anchorLines, type Sheet } from './sheet.ts'

interface Question {
  readonly rubric: Rubric
  readonly talk: Talk
}

/** Those of the structured interview, in its order; all of them where no exercise says that it has one. */
export function roleQuestions(rubrics: readonly Rubric[]): readonly Question[] {
  const all = rubrics.flatMap((rubric) =>
    rubric.talk === undefined ? [] : [{ rubric, talk: rubric.talk }],
  )
  const asked = all.filter(({ talk }) => talk.seedQuestion > 0)
  return (asked.length === 0 ? all : asked).toSorted(
    (one, other) => one.talk.seedQuestion - other.talk.seedQuestion,
  )
}

/** The questions of all exercises as a blank scorecard for a structured interview. */
export function roleSheet(role: Role, rubrics: readonly Rubric[]): Sheet {
  const questions = roleQuestions(rubrics)
  return {
    title: `Interview scorecard: ${role.title}`,
    blocks: [
      paragraph(
        words`Ask every candidate for this role the same questions, in the same order. Give a level right after each answer, before you talk with anybody. Write down what you heard, not what you think of it.`,
      ),
      paragraph(words`Candidate: …………………  Interviewer: …………………  Day: ……………`),
      ...questions.flatMap((question, index) => questionBlocks(question, index + 1)),
      ...levelKey(),
      ...sums(role, questions),
    ],
  }
}

function questionBlocks({ rubric, talk }: Question, number: number): readonly Block[] {
  const about = competenciesOf(rubric).map((id) => COMPETENCY_TITLES[id])
  return [
    heading(2, ours(`${number}. ${rubric.title}`)),
    paragraph(strong(ours(talk.ask))),
    list([...anchorLines(talk), words`Shows: ${ours(about.join(', '))}`]),
    paragraph(words`Level: ☐ 1 ☐ 2 ☐ 3 ☐ 4`),
    paragraph(words`What I heard: ………………………………………………………………………`),
    paragraph(words`………………………………………………………………………………………………`),
  ]
}

function levelKey(): readonly Block[] {
  const rows: readonly (readonly [string, string])[] = [
    ['1', 'Wrong, or nothing to the point, also after a hint.'],
    ['2', 'Right in part, or true of any project. Reaches "good" with help.'],
    ['3', 'All of "good", by themselves, with an example.'],
    ['4', 'All of "good" and most of "great", with reasons that fit the case.'],
  ]
  return [
    heading(2, words`What the levels mean`),
    table(
      [words`Level`, words`What you heard`],
      rows.map(([level, text]) => [strong(ours(level)), ours(text)]),
    ),
  ]
}

/** A mean for each competency, weighted as the role is. */
function sums({ weights }: Role, questions: readonly Question[]): readonly Block[] {
  const rows = COMPETENCIES.map((id) => {
    const numbers = questions.flatMap(({ rubric }, index) =>
      competenciesOf(rubric).includes(id) ? [index + 1] : [],
    )
    return [
      ours(COMPETENCY_TITLES[id]),
      ours(numbers.length === 0 ? 'none' : numbers.join(', ')),
      words`………`,
      ours(`${Math.round(100 * weights[id])} %`),
    ]
  })
  return [
    heading(2, words`Together`),
    paragraph(
      words`Take the mean level of each row, and weight the means. A question that was not asked leaves its row. Points of a take-home stand beside this and are not added.`,
    ),
    table([words`Competency`, words`Questions`, words`Mean level`, words`Weight`], rows),
  ]
}

/** Those that have at least a quarter of the exercise's points. */
function competenciesOf({ criteria }: Rubric) {
  const all = criteria.reduce((sum, { points }) => sum + points, 0)
  return COMPETENCIES.filter((id) => {
    const own = criteria.filter(({ competency }) => competency === id)
    return own.reduce((sum, { points }) => sum + points, 0) >= all / 4
  })
}

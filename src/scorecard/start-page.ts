import { WORK_BRANCH } from '../assignment/assignment.ts'
import { showMoment, showSpan } from '../assignment/deadline.ts'
import { START_LINE, START_WORD } from '../assignment/start.ts'
import { code, ours, type Phrasing, strong, words } from './phrasing.ts'
import { type Block, heading, list, marker, paragraph, render } from './safe-markdown.ts'
import { type Welcome, whatElseToKnow } from './welcome-comment.ts'

/** What candidates read before they start the clock; `deadline` is the one to start by. */
export interface StartPage extends Omit<Welcome, 'ai'> {
  /** From the start to the end. */
  readonly minutes: number
}

/** The only file of the repository until the task is there. */
export function startReadme(page: StartPage): string {
  return render([
    heading(1, ours(page.title)),
    paragraph(words`The task is not here yet. You choose when your time begins.`),
    ...howToStart(page),
  ])
}

export function startPull(page: StartPage) {
  const blocks = [...howToStart(page), ...whatElseToKnow(page)]
  return { title: `Your work on: ${page.title}`, body: render(blocks) }
}

/** The comment that holds the feedback later. */
export function startText({ title, ...terms }: Omit<StartPage, 'serverUrl'>): string {
  return render([
    marker('candidate'),
    heading(1, words`Your work on: ${ours(title)}`),
    paragraph(words`You have not started yet. ${inOneSentence(terms)}`),
  ])
}

function inOneSentence(terms: Pick<StartPage, 'minutes' | 'deadline' | 'zone' | 'config'>) {
  return words`To start, write ${code(START_WORD)} in a comment on this pull request, by ${strong(startBy(terms))}. You have ${strong(ours(showSpan(terms.minutes)))} from the comment that tells you that the task is here.`
}

function howToStart(page: StartPage): readonly Block[] {
  const long = strong(ours(showSpan(page.minutes)))
  return [
    heading(2, words`How to start`),
    list([
      words`Write ${code(START_WORD)} on a line of its own, in a comment on the pull request of this repository.`,
      words`If you prefer a box, write ${code(START_LINE)} there instead, and tick the box in your comment.`,
      words`Start by ${strong(startBy(page))}. Ask the hiring team before then if you need more time.`,
      words`The task then arrives here, on ${code(WORK_BRANCH)}. This usually takes less than an hour, and at times a few hours. That costs you no time. A comment then tells you that it is there, and when your deadline is.`,
      words`You have ${long} from the moment of that comment.`,
      words`Until then, you can read this repository but not push to it.`,
    ]),
  ]
}

function startBy({
  deadline,
  zone = null,
  config,
}: Pick<StartPage, 'deadline' | 'zone' | 'config'>): Phrasing {
  return ours(showMoment(deadline, config.timeZone, zone))
}

import { type AnswerRecord, parseAnswers, printAnswer } from '../../assignment/answers.ts'
import { answersPath } from '../../assignment/ledger-record.ts'
import { isOwnWords } from '../../assignment/own-words.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import { ensureMarked } from '../../github/pages/ensure-marked.ts'
import { closeQuestionIssue, type QuestionIssue } from '../../github/pages/question-issue.ts'
import {
  accessOf,
  listPeoplesComments,
  mayWrite,
  reactTo,
} from '../../github/pages/review-comments.ts'
import { CallerError } from '../../input/bad-news.ts'
import { type Answered, answeredIn, tooLong } from '../../mail/answered.ts'
import { questionOf } from '../../mail/render-question.ts'
import type { ListedComment } from '../../review/spoken.ts'
import { hideNames, namesOf } from '../../scorecard/hide-names.ts'
import { loadHubExercise } from '../../session/hub-exercise.ts'
import { namesOfAnyKey, useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { readAnswers } from '../../session/send-answers.ts'

export interface HeardTeam {
  readonly issue: number
  readonly exercise: string
  /** How many answers are new. */
  readonly answers: number
}

/** Takes in what the team answered below a question, each comment once; null for an issue that is no question. */
export async function hearTeam(
  session: HubSession,
  issue: QuestionIssue,
  entries: readonly WatchEntry[],
  now: string,
): Promise<HeardTeam | null> {
  const exercise = questionOf(issue.body)?.exercise
  if (exercise === undefined) return null
  const { hub } = session.config
  const comments = await listPeoplesComments(session.hub, hub, issue.number, '')
  if (!session.config.exercises.has(exercise)) {
    await refuseAnswers(session, comments)
    return null
  }
  const known = new Set((await readAnswers(session, exercise)).map(({ comment }) => comment))
  await makeUpReactions(session, comments, known)
  let answers = 0
  let isAnswered = false
  for (const comment of comments) {
    const answered = answeredIn(comment.body)
    if (answered === null) continue
    const isNew = !known.has(comment.id)
    if (isNew && (await isRefused(session, issue, comment, answered))) continue
    isAnswered = true
    if (!isNew) continue
    const text = await withoutNames(session, exercise, answered, entries)
    await record(session, exercise, {
      kind: 'answered',
      at: now,
      by: comment.by,
      issue: issue.number,
      comment: comment.id,
      ...text,
    })
    await reactTo(session.hub, hub, comment.id, '+1')
    answers += 1
  }
  await settle(session, issue, { isAnswered, isNews: answers > 0 })
  return { issue: issue.number, exercise, answers }
}

/** Nobody can be told any more: the exercise is not in takehome.yml. */
async function refuseAnswers(
  session: HubSession,
  comments: readonly ListedComment[],
): Promise<void> {
  for (const { id, body, hasReaction } of comments) {
    if (hasReaction || answeredIn(body) === null) continue
    await reactTo(session.hub, session.config.hub, id, '-1')
  }
}

/** Whoever wrote it sees a thumb down, and reads why where that is no matter of rights. */
async function isRefused(
  session: HubSession,
  { number }: QuestionIssue,
  comment: ListedComment,
  answered: Answered,
): Promise<boolean> {
  const { hub } = session.config
  const { id, hasReaction } = comment
  const text = tooLong(answered)
  const mayAnswer = await speaksForTeam(session, comment)
  if (mayAnswer && text === null) return false
  if (mayAnswer && text !== null && !hasReaction) {
    // Once: the reaction comes last, so that a run which died is made up for.
    const markers = [`<!-- takehome:too-long-${id} -->`] as const
    await ensureMarked(session.hub, { ...hub, number }, { text, markers })
  }
  await reactTo(session.hub, hub, id, '-1')
  return true
}

/** The run that recorded an answer may have died before it could react to it. */
async function makeUpReactions(
  session: HubSession,
  comments: readonly ListedComment[],
  known: ReadonlySet<number>,
): Promise<void> {
  for (const { id, hasReaction } of comments) {
    if (known.has(id) && !hasReaction) await reactTo(session.hub, session.config.hub, id, '+1')
  }
}

/** Who has opened a question again waits for one more answer. */
async function settle(
  session: HubSession,
  { number, isOpen, isReopened }: QuestionIssue,
  { isAnswered, isNews }: { readonly isAnswered: boolean; readonly isNews: boolean },
): Promise<void> {
  if (!isOpen || !isAnswered || (isReopened && !isNews)) return
  await closeQuestionIssue(session.hub, session.config.hub, number)
}

/** Whoever can write to the hub speaks for the team. A text that somebody else edited is nobody's. */
async function speaksForTeam(session: HubSession, comment: ListedComment): Promise<boolean> {
  if (!isOwnWords(comment)) return false
  return mayWrite(await accessOf(session.hub, session.config.hub, comment.by))
}

async function record(session: HubSession, exercise: string, answer: AnswerRecord): Promise<void> {
  await session.ledger.rewrite(answersPath(exercise), (text) => {
    const before = parseAnswers(text)
    if (!before.ok || before.value.some(({ comment }) => comment === answer.comment)) return null
    return { text: (text ?? '') + printAnswer(answer), subject: `${exercise}: answered` }
  })
}

/** Nobody who reads an answer learns whom it was for. */
async function withoutNames(
  session: HubSession,
  exercise: string,
  { question, answer }: Answered,
  entries: readonly WatchEntry[],
): Promise<Answered> {
  const loaded = await loadHubExercise(session, exercise)
  if (!loaded.ok) throw new CallerError(loaded.error)
  const ownWords = [...loaded.value.template.values()]
    .map((bytes) => Buffer.from(bytes).toString('utf8'))
    .join('\n')
  const key = useHubKey(session.key)
  const names = entries.flatMap(({ assignment }) => [
    ...namesOf(assignment),
    key.pseudonym(assignment.id),
  ])
  const hide = (text: string) => hideNames(text, [...names, ...namesOfAnyKey(text)], ownWords)
  return { question: question === null ? null : hide(question), answer: hide(answer) }
}

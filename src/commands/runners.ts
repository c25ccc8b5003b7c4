import type { RunVerb } from './verb/verb.ts'

/**
 * What each verb runs. Loaded when it is asked for: grading a folder never loads what speaks to GitHub, and
 * help loads none of it.
 */
export const RUNNERS: Readonly<Record<string, () => Promise<RunVerb>>> = {
  grade: async () => (await import('./grade/run-grade.ts')).runGrade,
  'grade-jobs': async () => (await import('./grade/run-grade-jobs.ts')).runGradeJobs,
  invite: async () => (await import('./invite/run-invite.ts')).runInvite,
  watch: async () => (await import('./watch/run-watch.ts')).runWatch,
  fetch: async () => (await import('./fetch.ts')).runFetch,
  publish: async () => (await import('./publish/run-publish.ts')).runPublish,
  regrade: async () => (await import('./publish/run-regrade.ts')).runRegrade,
  extend: async () => (await import('./extend.ts')).runExtend,
  close: async () => (await import('./close.ts')).runClose,
  hold: async () => (await import('./hold.ts')).runHold,
  retain: async () => (await import('./retain/run-retain.ts')).runRetain,
  notify: async () => (await import('./notify/run-notify.ts')).runNotify,
  questions: async () => (await import('./mail/run-questions.ts')).runQuestions,
  letter: async () => (await import('./mail/run-letter.ts')).runLetter,
  review: async () => (await import('./review/run-review.ts')).runReview,
  calibrate: async () => (await import('./review/run-calibrate.ts')).runCalibrate,
  due: async () => (await import('./report/run-due.ts')).runDue,
  kit: async () => (await import('./kit/run-kit.ts')).runKit,
  similar: async () => (await import('./similar/run-similar.ts')).runSimilar,
  report: async () => (await import('./report/run-report.ts')).runReport,
  retrospective: async () => (await import('./report/run-retrospective.ts')).runRetrospective,
  init: async () => (await import('./setup/run-init.ts')).runInit,
  doctor: async () => (await import('./setup/run-doctor.ts')).runDoctor,
  relay: async () => (await import('./setup/run-relay.ts')).runRelay,
  new: async () => (await import('./setup/run-new.ts')).runNew,
  vary: async () => (await import('./vary.ts')).runVary,
  verify: async () => (await import('./run-verify.ts')).runVerify,
}

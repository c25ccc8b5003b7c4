import type { AiPolicy } from '../rubric/ai-policy.ts'

/** What an interviewer says of the help that a task allowed; without a policy, the exercise's own rules hold. */
export function allowedHelp(ai: AiPolicy | null): string {
  return ai === null ? 'that the task said which help was allowed' : SAID[ai]
}

const SAID: Readonly<Record<AiPolicy, string>> = {
  forbidden: 'that books, documentation and search were allowed, but no AI assistants',
  allowed: 'that AI assistants were allowed',
  expected: 'that they were expected to work with AI assistants',
}

/** Whether candidates may use AI assistants in an exercise, or are expected to. */
export const AI_POLICIES = ['forbidden', 'allowed', 'expected'] as const
export type AiPolicy = (typeof AI_POLICIES)[number]

/** What candidates are told, each in two or three sentences. */
export const AI_SENTENCES: Readonly<Record<AiPolicy, string>> = {
  forbidden:
    'You may use books, documentation and search. Please do not use AI assistants, not even for the write-up. In the write-up, under “What I used”, list what you used and for what. You must be able to explain every line in a live conversation.',
  allowed:
    'You may use books, documentation, search and AI assistants. Nobody gains or loses points by that. In the write-up, under “What I used”, list what you used and for what. You must be able to explain every line in a live conversation.',
  expected:
    'Work as you would on the job: with AI assistants, books, documentation and search. In the write-up, under “What I used”, list what you used, for what, and what you changed or threw away. You must be able to explain every line in a live conversation.',
}

/** The section of the write-up that says it. Whether it is there is noted; what it says gives and costs no points. */
export const WHAT_I_USED = 'What I used'
export const WHAT_I_USED_PROMPT =
  'What did you use besides your own head, and for what? Nobody gains or loses points by this.'

/** Where a candidate may put the conversations with an assistant; nothing in them gives or costs points. */
export const TRANSCRIPTS = 'transcript/*.md'
export const TRANSCRIPT_SENTENCE =
  'If you like, put the conversations into `transcript/` as Markdown files. Reviewers can read them. They give and cost no points.'

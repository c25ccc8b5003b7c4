import {
  AI_SENTENCES,
  type AiPolicy,
  TRANSCRIPT_SENTENCE,
  TRANSCRIPTS,
  WHAT_I_USED,
  WHAT_I_USED_PROMPT,
} from '../rubric/ai-policy.ts'
import type { Task } from './exercise.ts'

const HEADING = '## What you may use'
const RULES = 'RULES.md'
const README = 'README.md'

/** What is asked of candidates, with the team's policy for AI assistants; without one, as the exercise has it. */
export function withAiPolicy<T extends Task>(task: T, ai: AiPolicy | undefined): T {
  if (ai === undefined) return task
  const paragraphs = [AI_SENTENCES[ai], ...(ai === 'forbidden' ? [] : [TRANSCRIPT_SENTENCE])]
  const extraFiles = ai === 'forbidden' ? [] : [TRANSCRIPTS]
  const { rubric, template } = task
  return {
    ...task,
    rubric: { ...rubric, extraFiles: [...rubric.extraFiles, ...extraFiles] },
    template: withSection(withParagraphs(template, paragraphs.join('\n\n')), rubric.writeUp?.file),
  }
}

/**
 * In the rules, the first paragraph under their heading says something else. The task names it too, so that nobody
 * has to find it.
 */
function withParagraphs(template: Task['template'], text: string): Task['template'] {
  const edited = new Map(template)
  const rules = textOf(template, RULES)
  const readme = textOf(template, README)
  const inRules = rules?.split(`${HEADING}\n\n`) ?? []
  if (rules !== null && inRules.length === 2) {
    const [before = '', after = ''] = inRules
    const rest = after.split('\n\n').slice(1).join('\n\n')
    edited.set(RULES, bytesOf(`${before}${HEADING}\n\n${text}\n${rest === '' ? '' : `\n${rest}`}`))
  }
  const whole = readme ?? ''
  edited.set(README, bytesOf(`${whole.trimEnd()}\n\n${HEADING}\n\n${text}\n`))
  return edited
}

/** The write-up asks for it at its end, so that nobody has to remember. */
function withSection(template: Task['template'], file: string | undefined): Task['template'] {
  const text = file === undefined ? null : textOf(template, file)
  if (file === undefined || text === null) return template
  const section = `## ${WHAT_I_USED}\n\n<!-- ${WHAT_I_USED_PROMPT} -->`
  return new Map([...template, [file, bytesOf(`${text.trimEnd()}\n\n${section}\n`)]])
}

function textOf(template: Task['template'], path: string): string | null {
  const bytes = template.get(path)
  return bytes === undefined ? null : new TextDecoder().decode(bytes)
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

import type { Task } from '../../src/exercise/exercise.ts'
import type { Rubric } from '../../src/rubric/rubric.ts'
import { type Submission, submissionDigest } from '../../src/submission/submission.ts'

export const RUBRIC: Rubric = {
  id: 'descent',
  version: '1.0.0',
  title: 'Descent',
  module: 'model.py',
  loopBudget: { depth: 1, count: 2 },
  forbiddenCalls: ['lstsq', 'solve'],
  extraFiles: ['figures/*.png'],
  criteria: [
    {
      id: 'Q1',
      title: 'Lint',
      kind: 'measured',
      check: 'lint',
      competency: 'practical-coding',
      points: 4,
    },
    {
      id: 'Q2',
      title: 'Complexity',
      kind: 'measured',
      check: 'complexity',
      competency: 'practical-coding',
      points: 3,
    },
    {
      id: 'Q3',
      title: 'Loops',
      kind: 'measured',
      check: 'loops',
      competency: 'practical-coding',
      points: 3,
    },
    reviewed('W1', 'Plan'),
    reviewed('W2', 'Trade-offs'),
  ],
  writeUp: {
    file: 'WRITEUP.md',
    sections: [
      { heading: 'Plan', minWords: 80, maxWords: 250, subheadings: [] },
      { heading: 'Trade-offs', minWords: 40, maxWords: 120, subheadings: [] },
    ],
    minWords: null,
    maxWords: null,
    table: null,
  },
}

function reviewed(id: string, section: string): Rubric['criteria'][number] {
  const levels = { 1: 'none', 2: 'some', 3: 'good', 4: 'great' }
  const checklist = [{ text: 'It is there.', must: true, lookFor: [] }]
  return {
    id,
    title: section,
    kind: 'reviewed',
    competency: 'system-design',
    points: 5,
    section,
    checklist,
    levels,
  }
}

export const TEMPLATE = {
  'README.md': '# Descent\n\nAI assistants are allowed.\n',
  'WRITEUP.md':
    '# Write-up\n\n## Plan\n\n<!-- Pseudocode first. -->\n\n## Trade-offs\n\n<!-- What it costs. -->\n',
  'model.py': 'def fit(x):\n    raise NotImplementedError\n',
  'test_public.py': 'import model\n',
}

type Texts = Readonly<Record<string, string | Uint8Array>>

export function exercise(): Task {
  return { rubric: RUBRIC, digest: '', template: new Map(entries(TEMPLATE)) }
}

/** The template with some files changed or added, as it would have been read. */
export function submission(changes: Texts = {}, rest: Partial<Submission> = {}): Submission {
  const files = entries({ ...TEMPLATE, ...changes })
    .map(([path, bytes]) => ({ path, bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const listing = files.map(({ path }) => path)
  return { files, listing, oddities: [], digest: submissionDigest(files), ...rest }
}

function entries(texts: Texts): [string, Uint8Array][] {
  const encoder = new TextEncoder()
  return Object.entries(texts).map(([path, text]) => [
    path,
    typeof text === 'string' ? encoder.encode(text) : text,
  ])
}

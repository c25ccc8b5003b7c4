import { Conversation, type Hearing, limitsLine } from './conversation.ts'
import type { CommonMessage } from './judge-message.ts'
import { packOf } from './packs.ts'
import type { ReviewJudge, ReviewReady, ReviewSetup, SuiteRun } from './review-run.ts'

type ReviewMessage =
  | (ReviewReady & { readonly kind: 'ready' })
  | { readonly kind: 'ran'; readonly id: string; readonly runs: readonly SuiteRun[] }

/** Starts the judge's process at once; suites may be handed in before it is ready. */
export function startReviewJudge(setup: ReviewSetup): ReviewJudge {
  const { python, pythonHome } = setup
  const program = { python, pythonHome, module: 'review_server', setup: setupLine(setup) } as const
  const conversation = new Conversation(program, HEARING)
  return {
    ready: conversation.ready.promise,
    run: (job) => conversation.ask<readonly SuiteRun[]>(job),
    close: () => conversation.close(),
  }
}

function setupLine(setup: ReviewSetup): object {
  const { module, functions, given = null, packs = [], limits, parallel, unsafe, variants } = setup
  return {
    module,
    functions,
    given,
    packs: packs.map(packOf),
    limits: limitsLine(limits),
    parallel,
    unsafe,
    variants,
  }
}

const HEARING: Hearing<ReviewMessage, ReviewReady> = {
  // The process is ours and trusted; of a candidate's bytes it holds the names of tests alone.
  parse: (line): ReviewMessage | CommonMessage => JSON.parse(line),
  ready: (message) => (message.kind === 'ready' ? message : null),
  answer: (message) => {
    if (message.kind === 'ready') throw new Error('the judge is ready twice')
    return { id: message.id, value: message.runs }
  },
}

export type { ReviewSetup } from './review-run.ts'

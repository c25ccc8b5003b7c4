import type { Octokit } from '@octokit/rest'
import { markerText } from '../../../src/scorecard/safe-markdown.ts'
import type { Scorecard } from '../../../src/scorecard/scorecard.ts'
import type { GitHubStandIn } from '../stand-in/proxy.ts'
import type { RepositorySnapshot } from '../stand-in/snapshot.ts'
import { HUB, OWNER, TAKEHOME } from './demo-github.ts'

export interface Seen {
  readonly comment: string
  readonly review: string
  readonly measured: string
  readonly hiddenTests: string
  readonly waiting: string
  /** Without the one that says on which Python it ran. */
  readonly flags: number
  readonly ranOnOtherPython: boolean
}

/** What can be seen on GitHub, read back from it and not from what we sent. */
export function observe(github: GitHubStandIn) {
  const snapshot = github.snapshot()
  const hub = snapshot[`${OWNER}/${HUB}`]
  const of = (id: string): RepositorySnapshot | undefined => snapshot[`${OWNER}/${id}`]
  const ledger = hub?.files['ledger'] ?? {}
  const ours = [HUB, TAKEHOME].map((name) => `${OWNER}/${name}`)
  const assignments = Object.keys(snapshot).filter((name) => !ours.includes(name))
  return {
    invited: {
      repositories: assignments.length,
      pullRequests: sum(assignments.map((name) => snapshot[name]?.pulls.length ?? 0)),
      invitations: sum(
        assignments.map((name) => Object.keys(snapshot[name]?.invitations ?? {}).length),
      ),
      ledgerRecords: sum(
        Object.entries(ledger)
          .filter(([path]) => path.endsWith('.jsonl'))
          .map(([, text]) => text.trim().split('\n').length),
      ),
    },
    grading: (submission: string) => {
      const [id = ''] = submission.split('@')
      return {
        comments: pages(of(id)).length,
        checkRuns: of(id)?.checkRuns.length ?? 0,
        measured: points(latest(ledger, id)),
        reviewPullRequests: hub?.pulls.length ?? 0,
      }
    },
    candidate: (login: string): Seen => {
      const id = `linear-regression-${login}`
      const scorecard = latest(ledger, id)
      const digest = scorecard.submission.digest.slice(0, 12)
      const reviews = hub?.comments.map((comment) => String(Object(comment).body)) ?? []
      return {
        comment: String(Object(pages(of(id))[0]).body),
        review: reviews.find((body) => body.includes(digest)) ?? reviews.join('\n\n'),
        measured: points(scorecard),
        hiddenTests: tests(scorecard),
        waiting: `${scorecard.totals.reviewed.pending} to review`,
        flags: scorecard.flags.filter((flag) => !isAboutPython(flag)).length,
        ranOnOtherPython: scorecard.flags.some(isAboutPython),
      }
    },
    access: Object.fromEntries(
      assignments.map((name) => [name.split('/')[1], snapshot[name]?.collaborators]),
    ),
    /** Of one exercise. */
    closed: (exercise: string) => ({
      repositories: assignments
        .filter((name) => name.startsWith(`${OWNER}/${exercise}-`))
        .map((name) => ({
          name,
          archived: Object(snapshot[name]?.settings).archived === true,
          people: snapshot[name]?.collaborators,
        })),
      ledger: Object.keys(ledger).filter(
        (path) => path.includes(exercise) && !path.startsWith('scorecards/'),
      ),
      receipts: Object.keys(ledger).filter((path) => path.startsWith('receipts/')).length,
    }),
  }
}

/** Whether no workflow runs in any assignment, as GitHub says; its organisation may have the last word. */
export async function actionsAreOff({ rest }: Octokit): Promise<boolean> {
  const { data: all } = await rest.repos.listForOrg({ org: OWNER })
  const assignments = all.filter(({ name }) => ![HUB, TAKEHOME].includes(name))
  const answers = assignments.map(async ({ name: repo }) => {
    const place = { owner: OWNER, repo }
    return (await rest.actions.getGithubActionsPermissionsRepository(place)).data.enabled
  })
  return (await Promise.all(answers)).every((isOn) => !isOn)
}

function latest(ledger: Readonly<Record<string, string>>, id: string): Scorecard {
  const log = (ledger[`assignments/${id}.jsonl`] ?? '').trim().split('\n')
  const graded = log.map((line) => JSON.parse(line)).findLast(({ kind }) => kind === 'graded')
  const path = Object.keys(ledger).find((one) =>
    one.startsWith(`scorecards/${id}/${String(graded?.tree).slice(0, 12)}`),
  )
  return JSON.parse(ledger[path ?? ''] ?? 'null')
}

function isAboutPython({ code }: Scorecard['flags'][number]): boolean {
  return code === 'other-python'
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function points({ totals: { measured } }: Scorecard): string {
  return `${measured.earned} of ${measured.possible}`
}

function tests({ criteria }: Scorecard): string {
  const facts = criteria.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'test'))
  const passed = facts.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed')
  return `${passed.length} of ${facts.length}`
}

/** The comments that hold feedback; the others only tell that there is some. */
function pages(repository: RepositorySnapshot | undefined): readonly object[] {
  const isPage = (comment: object) =>
    String(Object(comment).body).startsWith(markerText('candidate'))
  return (repository?.comments ?? []).filter(isPage)
}

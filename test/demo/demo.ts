/**
 * Four candidates, one exercise, from repository to scorecard comment, on an embedded GitHub:
 * 1. start the embedded GitHub;
 * 2. create a private repository and a pull request for each candidate, through Octokit;
 * 3. fetch each pull request's files through the API and grade them with the bundled action;
 * 4. read the comments back through the API and write everything to out/demo/.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { Octokit } from '@octokit/rest'
import { columns } from '../../src/commands/tables.ts'
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import { startGitHub } from '../stand-in/proxy.ts'
import { type SeededPullRequest, seedOrganisation } from '../stand-in/seed-organisation.ts'
import { type DemoCandidate, demoCandidates, templateFiles } from './candidates.ts'
import { page } from './page.ts'
import { runAction } from './run-action.ts'

const root = join(import.meta.dirname, '..', '..')
const out = join(root, 'out', 'demo')
const TOKEN = 'token-of-the-team'
const OWNER = 'acme-hiring'

interface Row {
  readonly candidate: DemoCandidate
  readonly scorecard: Scorecard
  readonly comments: number
}

console.log('takehome demo: GitHub is emulated on this machine; nothing leaves it.\n')
await rm(out, { recursive: true, force: true })
const github = await startGitHub({
  tokens: { [TOKEN]: 'hiring-lead' },
  organisations: { [OWNER]: { admins: ['hiring-lead'] } },
})
const octokit = new Octokit({ baseUrl: github.url, auth: TOKEN })
try {
  const candidates = await demoCandidates(root)
  const template = await templateFiles(root)
  const rows: Row[] = []
  for (const [index, candidate] of candidates.entries()) {
    console.log(`[${index + 1}/${candidates.length}] ${candidate.name}: ${candidate.about}`)
    rows.push(await hireStep(candidate, template))
  }
  console.log(`\n${table(rows)}`)
  console.log(
    `\nEvery request was one that GitHub's own description allows: ${github.requests.length} requests, ${github.requestViolations.length} violations.`,
  )
  console.log(
    `Scorecards: ${relative(process.cwd(), out)}/<candidate>/reviewer.html and candidate.html`,
  )
  if (github.requestViolations.length > 0) throw new Error(github.requestViolations.join('\n'))
} finally {
  await github.stop()
}

async function hireStep(
  candidate: DemoCandidate,
  template: ReadonlyMap<string, string>,
): Promise<Row> {
  const repo = `linear-regression-${candidate.name}`
  const place = { url: github.url, token: TOKEN, owner: OWNER, repo }
  const pull = await seedOrganisation({ ...place, template, submission: candidate.files })
  console.log(`      repository ${OWNER}/${repo}, pull request #${pull.number}`)
  const folder = join(out, candidate.name, 'submission')
  await fetchFiles(pull, folder)
  const { work, scorecard } = await gradeByAction(candidate, pull, folder)
  console.log(`      graded: ${points(scorecard)} measured points, comment posted`)
  // A second run of the same commit: the comment is found again and updated in place.
  await gradeByAction(candidate, pull, folder)
  const comments = await readComments(pull)
  await writePages(candidate, work, comments)
  return { candidate, scorecard, comments: comments.length }
}

/** The files of the pull request's head, as blobs: nothing is checked out. */
async function fetchFiles(
  { owner, repo, headSha }: SeededPullRequest,
  folder: string,
): Promise<void> {
  const commit = await octokit.git.getCommit({ owner, repo, commit_sha: headSha })
  const tree = await octokit.git.getTree({
    owner,
    repo,
    tree_sha: commit.data.tree.sha,
    recursive: '1',
  })
  for (const { path, sha, type } of tree.data.tree) {
    if (type !== 'blob' || path === undefined || sha === undefined) continue
    const blob = await octokit.git.getBlob({ owner, repo, file_sha: sha })
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, Buffer.from(blob.data.content, 'base64'))
  }
}

async function gradeByAction(candidate: DemoCandidate, pull: SeededPullRequest, folder: string) {
  const work = join(out, candidate.name)
  const { exitCode, log, outputs } = await runAction({
    root,
    work: join(work, 'runner'),
    apiUrl: github.url,
    owner: pull.owner,
    repo: pull.repo,
    pull,
    inputs: {
      command: 'grade',
      exercise: 'linear-regression',
      folder,
      role: 'ml-engineer',
      seed: `demo-${candidate.name}`,
      token: TOKEN,
      out: work,
    },
  })
  if (exitCode !== 0) throw new Error(`the action ended with ${exitCode}:\n${log}`)
  const scorecard: Scorecard = JSON.parse(await readFile(outputs['scorecard'] ?? '', 'utf8'))
  return { work, scorecard }
}

async function readComments({
  owner,
  repo,
  number,
}: SeededPullRequest): Promise<readonly string[]> {
  const { data } = await octokit.issues.listComments({ owner, repo, issue_number: number })
  return data.map(({ body }) => body ?? '')
}

async function writePages(
  { name }: DemoCandidate,
  work: string,
  comments: readonly string[],
): Promise<void> {
  const reviewer = await readFile(join(work, 'scorecard.md'), 'utf8')
  await writeFile(join(work, 'reviewer.html'), page(`${name}: reviewer's scorecard`, reviewer))
  await writeFile(
    join(work, 'candidate.html'),
    page(`${name}: comment`, comments.join('\n\n---\n\n')),
  )
}

function table(rows: readonly Row[]): string {
  const head = ['candidate', 'measured', 'hidden tests', 'waiting', 'flags', 'comments']
  const cells = rows.map(({ candidate, scorecard, comments }) => [
    candidate.name,
    points(scorecard),
    tests(scorecard),
    `${scorecard.totals.judged.pending} judged`,
    String(scorecard.flags.length),
    String(comments),
  ])
  return columns(head, cells)
}

function points({ totals: { measured } }: Scorecard): string {
  return `${measured.earned} of ${measured.possible}`
}

function tests({ criteria }: Scorecard): string {
  const facts = criteria.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'test'))
  const passed = facts.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed')
  return `${passed.length} of ${facts.length}`
}

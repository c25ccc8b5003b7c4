import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, submission, TINY, temporaryFolder } from '../folders.ts'
import { useGitHub } from '../worlds/stand-in/github.fixture.ts'
import { runGit } from '../worlds/stand-in/run-git.ts'
import { runAction } from './run-action.ts'

const { github, as, seedRepository } = useGitHub()
const INPUTS = { exercise: 'running-mean', exercises: TINY, token: 'token-of-lead' }

/** What is in an archive of the repository: https://git-scm.com/docs/gitattributes, `export-ignore`. */
async function exportedFiles(): Promise<readonly string[]> {
  const listed = await runGit({ folder: ROOT, arguments: ['ls-files', '-z'] })
  const asked = ['check-attr', '--stdin', '-z', 'export-ignore']
  const told = await runGit({ folder: ROOT, arguments: asked, input: listed })
  const words = String(told).split('\0')
  return words.filter((word, at) => at % 3 === 0 && word !== '' && words[at + 2] !== 'set')
}

/** The action on a fresh pull request, with one submission of the tiny exercise. */
async function scene(work: string) {
  const reference = await readFile(join(TINY, 'graders', 'running-mean', 'reference.py'), 'utf8')
  const files = { 'running_mean.py': reference }
  const folder = await submission(join(work, 'ada'), TINY, 'running-mean', files)
  const pull = await seedRepository()
  const run = (inputs: Readonly<Record<string, string>> = {}, action = '.', root = ROOT) =>
    runAction({
      root,
      work: join(work, 'runner'),
      apiUrl: github().url,
      owner: pull.owner,
      repo: pull.repo,
      pull,
      action,
      inputs: action === '.' ? { ...INPUTS, folder, ...inputs } : inputs,
    })
  const comments = async () => {
    const { owner, repo, number } = pull
    const { data } = await as('token-of-lead').issues.listComments({
      owner,
      repo,
      issue_number: number,
    })
    return data
  }
  return { pull, run, comments }
}

describe('on a pull request', () => {
  test('one comment is written, and updated in place by the next run', async () => {
    await using work = await temporaryFolder()
    const { run, comments } = await scene(work.path)
    const first = await run()
    expect(first).toMatchObject({ exitCode: 0 })
    expect(first.outputs).toMatchObject({
      'measured-earned': '80',
      'measured-possible': '80',
      'reviewed-pending': '20',
      flags: '0',
    })
    const [before] = await comments()
    const second = await run({ feedback: 'criteria' })
    const after = await comments()
    expect(after).toHaveLength(1)
    expect(after[0]?.id).toBe(before?.id)
    expect(after[0]?.body).not.toBe(before?.body)
    expect(second.outputs['comment-url']).toBe(after[0]?.html_url)
    expect(second.summary.trim()).toBe(after[0]?.body?.trim())
    expect(github().requestViolations).toEqual([])
  })

  test('what GitHub hands out of the repository is enough, and brings its licences', async () => {
    await using work = await temporaryFolder()
    const root = join(work.path, 'archive')
    const files = await exportedFiles()
    await Promise.all(files.map((file) => cp(join(ROOT, file), join(root, file))))
    const { run } = await scene(work.path)
    const { exitCode, outputs } = await run({ comment: 'none' }, '.', root)
    expect({ exitCode, points: outputs['measured-earned'] }).toEqual({ exitCode: 0, points: '80' })
    const licences = ['LICENSE', 'dist/action/licenses.txt', 'dist/lint/licenses.txt']
    expect(files).toEqual(expect.arrayContaining(licences))
  })

  test('a comment with our marker by somebody else is left alone', async () => {
    await using work = await temporaryFolder()
    const { pull, run, comments } = await scene(work.path)
    const { owner, repo, number } = pull
    await as('token-of-lead').repos.addCollaborator({
      owner,
      repo,
      username: 'ada',
      permission: 'push',
    })
    const [invitation] = (await as('token-of-ada').repos.listInvitationsForAuthenticatedUser()).data
    await as('token-of-ada').repos.acceptInvitationForAuthenticatedUser({
      invitation_id: invitation?.id ?? 0,
    })
    const forged = '<!-- takehome:candidate -->\n\n# Score: 100 of 100'
    await as('token-of-ada').issues.createComment({
      owner,
      repo,
      issue_number: number,
      body: forged,
    })
    await run()
    const all = await comments()
    expect(all.map(({ user }) => user?.login)).toEqual(['ada', 'lead'])
    expect(all[0]?.body).toBe(forged)
  })

  test('the comment is found again behind a hundred others', async () => {
    await using work = await temporaryFolder()
    const { pull, run } = await scene(work.path)
    const { owner, repo, number } = pull
    const octokit = as('token-of-lead')
    for (let index = 0; index < 101; index++) {
      await octokit.issues.createComment({
        owner,
        repo,
        issue_number: number,
        body: `note ${index}`,
      })
    }
    await run()
    await run()
    const all = await octokit.paginate(octokit.issues.listComments, {
      owner,
      repo,
      issue_number: number,
    })
    expect(all.filter(({ body }) => body?.startsWith('<!-- takehome:'))).toHaveLength(1)
  })

  test('a GitHub that fails is the world’s fault, and the scorecard is kept', async () => {
    await using work = await temporaryFolder()
    const { run } = await scene(work.path)
    github().inject({ method: 'POST', path: /\/comments$/, times: 9, status: 500 })
    const { exitCode, log, outputs } = await run()
    expect(exitCode).toBe(3)
    expect(log).toContain('A request to GitHub failed')
    expect(await readFile(outputs['scorecard'] ?? '', 'utf8')).toContain('"schemaVersion": 2')
  })
})

describe('inputs', () => {
  test('every bad one is named at once', async () => {
    await using work = await temporaryFolder()
    const { run } = await scene(work.path)
    const bad = {
      comment: 'loud',
      exercise: 'nothing',
      folder: '/no/where',
      token: '',
      feedback: 'all',
    }
    const { exitCode, log } = await run({ ...bad, 'pull-request': 'first' })
    expect(exitCode).toBe(2)
    for (const word of ['loud', 'nothing', '/no/where', 'all', 'first']) expect(log).toContain(word)
  })

  test('unknown and foreign ones are all refused, before anybody is invited or graded', async () => {
    await using work = await temporaryFolder()
    const { run } = await scene(work.path)
    const { exitCode, log } = await run({
      command: 'invite',
      excercise: 'x',
      csv: 'a.csv',
      zzz: '1',
    })
    expect(exitCode).toBe(2)
    expect(log).toContain('uses: <owner>/takehome/<verb>@<commit>')
    expect(log).toContain('Did you mean exercise?')
    expect(log).toContain('It belongs to invite.')
    expect(log).toMatch(/zzz: is not an input of grade/)
  })

  test.each(['yes', '1', 'on', 'True!'])(
    'dry-run: %s is refused, and never taken for "no"',
    async (value) => {
      await using work = await temporaryFolder()
      const { run } = await scene(work.path)
      const { exitCode, log } = await run({ 'dry-run': value }, 'invite')
      expect(exitCode).toBe(2)
      expect(log).toContain(`"${value}" is neither true nor false`)
    },
  )

  test('the Action that runs candidates’ code takes no token', async () => {
    await using work = await temporaryFolder()
    const { run } = await scene(work.path)
    const { exitCode, log } = await run({ token: 'token-of-lead' }, 'grade-jobs')
    expect(exitCode).toBe(2)
    expect(log).toContain('token: is not an input of grade-jobs')
  })

  test('a missing token is refused before anything is graded', async () => {
    await using work = await temporaryFolder()
    const { run } = await scene(work.path)
    const { exitCode, log } = await run({ token: '' })
    expect(exitCode).toBe(2)
    expect(log).toContain('comment: none')
    expect(await run({ token: '', comment: 'none' })).toMatchObject({ exitCode: 0 })
  })

  test('a threshold that is not met fails the step with 1', async () => {
    await using work = await temporaryFolder()
    const { run } = await scene(work.path)
    const starter = await submission(join(work.path, 'bob'), TINY, 'running-mean', {})
    expect(await run({ folder: starter, 'fail-below': '60', comment: 'none' })).toMatchObject({
      exitCode: 1,
    })
  })
})

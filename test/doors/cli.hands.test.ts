import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, submission, TINY, temporaryFolder } from '../folders.ts'
import { run, takehome } from './run-cli.ts'

const tiny = ['--exercise', 'running-mean', '--exercises', TINY]
const solution = (name: string) =>
  readFile(join(TINY, 'graders', 'running-mean', `${name}.py`), 'utf8')

async function tinySubmission(folder: string, source: string): Promise<string> {
  return await submission(folder, TINY, 'running-mean', { 'running_mean.py': source })
}

describe('grade', () => {
  test('an exercise that no TypeScript knows is graded from its three folders', async () => {
    await using work = await temporaryFolder()
    const folder = await tinySubmission(join(work.path, 'ada'), await solution('reference'))
    const out = join(work.path, 'out')
    const graded = await takehome(['grade', folder, ...tiny, '--out', out])
    expect(graded).toMatchObject({ exitCode: 0 })
    const scorecard = JSON.parse(await readFile(join(out, 'scorecard.json'), 'utf8'))
    expect(scorecard.totals.measured).toEqual({ earned: 80, beforeCap: 80, possible: 80 })
    expect(await readFile(join(out, 'scorecard.md'), 'utf8')).toContain('Measured: 80 of 80')
    expect(await readFile(join(out, 'candidate.md'), 'utf8')).not.toContain(
      'matches the definition',
    )
  })

  test('the same submission and seed give the same bytes, timings aside', async () => {
    await using work = await temporaryFolder()
    const folder = await tinySubmission(join(work.path, 'ada'), await solution('reference'))
    const grade = async (seed: string) => {
      const { stdout } = await takehome(['grade', folder, ...tiny, '--json', '--seed', seed])
      return { ...JSON.parse(stdout), timings: {} }
    }
    const [one, same, other] = await Promise.all([grade('a'), grade('a'), grade('b')])
    expect(JSON.stringify(same)).toBe(JSON.stringify(one))
    expect(other.seed).not.toEqual(one.seed)
    expect({ ...other, seed: one.seed }).toEqual(one)
  })

  test('a cohort is graded in one go, each into a folder of its own', async () => {
    await using work = await temporaryFolder()
    const ada = await tinySubmission(join(work.path, 'ada'), await solution('reference'))
    const bob = await submission(join(work.path, 'bob'), TINY, 'running-mean', {})
    const out = join(work.path, 'out')
    const { stdout, exitCode } = await takehome(['grade', ada, bob, ...tiny, '--out', out])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/ada +80 of 80/)
    const scorecard = JSON.parse(await readFile(join(out, 'bob', 'scorecard.json'), 'utf8'))
    expect(scorecard.cap.criteria).toEqual(['T1'])
  })

  test('a folder without the module fails its tests and is graded all the same', async () => {
    await using work = await temporaryFolder()
    await writeFile(join(work.path, 'notes.txt'), 'later')
    const { stdout, exitCode } = await takehome(['grade', work.path, ...tiny, '--json'])
    const { criteria, flags } = JSON.parse(stdout)
    expect(exitCode).toBe(0)
    expect(criteria[0].evidence[0]).toMatchObject({ outcome: 'failed', reason: 'did-not-load' })
    expect(flags.map(({ code }: { code: string }) => code)).toContain('missing-file')
  })

  test('exit code 1 says that a threshold was not met', async () => {
    await using work = await temporaryFolder()
    const folder = await submission(join(work.path, 'bob'), TINY, 'running-mean', {})
    const { exitCode } = await takehome(['grade', folder, ...tiny, '--json', '--fail-below', '50'])
    expect(exitCode).toBe(1)
  })
})

describe('what the caller got wrong', () => {
  test('is listed all at once, with the way to mend it', async () => {
    const words = ['--feedback', 'all', '--fail-below', 'high', '--role', 'astronaut']
    const args = ['grade', '/no/such/folder', '--exercise', 'no-such-exercise', ...words]
    const { exitCode, stderr, stdout } = await takehome(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    for (const problem of ['/no/such/folder', 'no-such-exercise', 'all', 'high', 'astronaut']) {
      expect(stderr).toContain(problem)
    }
    expect(stderr).toContain(
      'Known exercises: bias-variance, class-imbalance, classification-metrics',
    )
    expect(stderr).toContain('Use ml-engineer, mlops or research.')
  })

  test('a broken rubric is named with its file and lines', async () => {
    await using work = await temporaryFolder()
    await cp(TINY, work.path, { recursive: true })
    const file = join(work.path, 'rubrics', 'running-mean.yml')
    const text = await readFile(file, 'utf8')
    await writeFile(
      file,
      text.replace('points: 40', 'points: 41').replace('time_box_h: 0.5', 'time_box_h: long'),
    )
    const args = ['grade', work.path, '--exercise', 'running-mean', '--exercises', work.path]
    const { exitCode, stderr } = await takehome(args)
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/running-mean\.yml:\d+ time_box_h/)
  })

  test('a suite that does not match its rubric is refused', async () => {
    await using work = await temporaryFolder()
    await cp(TINY, work.path, { recursive: true })
    const suite = join(work.path, 'graders', 'running-mean', 'test_running_mean.py')
    await writeFile(
      suite,
      (await readFile(suite, 'utf8')).replace('@criterion("T2")', '@criterion("T1")'),
    )
    const args = ['grade', work.path, '--exercise', 'running-mean', '--exercises', work.path]
    const { exitCode, stderr } = await takehome(args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('the rubric names 2 tests, the suite holds 3')
    expect(stderr).toContain('the rubric names 1 tests, the suite holds 0')
  })

  test('hidden tests that cannot be collected are the caller’s to mend', async () => {
    await using work = await temporaryFolder()
    await cp(TINY, work.path, { recursive: true })
    await writeFile(
      join(work.path, 'graders', 'running-mean', 'test_more.py'),
      'import no_such_module\n',
    )
    const args = ['grade', work.path, '--exercise', 'running-mean', '--exercises', work.path]
    const { exitCode, stderr } = await takehome(args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('no_such_module')
  })

  test('results into the candidate’s own folder, or into a file, are refused before grading', async () => {
    await using work = await temporaryFolder()
    const folder = await submission(join(work.path, 'ada'), TINY, 'running-mean', {})
    for (const out of [join(folder, 'results'), folder, join(folder, 'README.md', 'results')]) {
      const { exitCode, stderr } = await takehome(['grade', folder, ...tiny, '--out', out])
      expect(exitCode).toBe(2)
      expect(stderr).toContain('outside the candidate')
    }
    const file = join(work.path, 'file')
    await writeFile(file, '')
    const { exitCode, stderr } = await takehome(['grade', folder, ...tiny, '--out', file])
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2 })
  })

  test('an option that does not exist is refused', async () => {
    expect(await takehome(['grade', '.', '--frobnicate'])).toMatchObject({ exitCode: 2 })
  })
})

describe('what the machine lacks', () => {
  test('a Python without NumPy is named, with what to install', async () => {
    const { exitCode, stderr } = await takehome(['grade', TINY, ...tiny, '--python', '/bin/true'])
    expect(exitCode).toBe(3)
    expect(stderr).toContain('python3-numpy')
  })

  test.runIf(process.getuid?.() === 0)('without bubblewrap nothing is graded', async () => {
    const cli = join(ROOT, 'dist', 'cli', 'index.js')
    const hidden = `mount --bind /dev/null "$(command -v bwrap)" && exec "$@"`
    const grade = [process.execPath, cli, 'grade', TINY, ...tiny]
    const { exitCode, stderr, stdout } = await run('unshare', [
      '-m',
      'sh',
      '-c',
      hidden,
      'sh',
      ...grade,
    ])
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr).toContain('apt-get install bubblewrap')
  })

  test('running without a sandbox is refused in CI', async () => {
    for (const name of ['CI', 'GITHUB_ACTIONS']) {
      const args = ['grade', TINY, ...tiny, '--unsafe-no-sandbox']
      const { exitCode, stderr } = await takehome(args, { [name]: 'true' })
      expect(exitCode).toBe(2)
      expect(stderr).toContain('refused in CI')
    }
  })

  test('running without a sandbox marks the scorecard as one not to trust', async () => {
    await using work = await temporaryFolder()
    const folder = await tinySubmission(join(work.path, 'ada'), await solution('reference'))
    const args = ['grade', folder, ...tiny, '--unsafe-no-sandbox']
    const { stdout } = await takehome([...args, '--json'])
    const scorecard = JSON.parse(stdout)
    expect(scorecard).toMatchObject({ trusted: false, totals: { measured: { earned: 80 } } })
    expect(scorecard.flags[0].code).toBe('no-sandbox')
  })
})

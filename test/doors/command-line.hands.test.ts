import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../folders.ts'
import { run, takehome } from './run-cli.ts'

describe('the command line itself', () => {
  test('says its version, and help by groups with examples and environment', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
    expect((await takehome(['--version'])).stdout).toBe(`${version}\n`)
    const { stdout } = await takehome(['--help'])
    for (const title of ['Grade:', 'Run a round:', 'Review:', 'Report:', 'Set up:']) {
      expect(stdout).toContain(`\n${title}\n`)
    }
    expect(stdout).toContain('Environment:\n  GITHUB_TOKEN\n')
    expect(stdout).toContain('$ npx takehome grade ')
  })

  test('a reader that has seen enough is no failure, and a full disk is the world’s', async () => {
    const cli = `${process.execPath} ${join(ROOT, 'dist', 'cli', 'index.js')}`
    const cut = await run('bash', ['--norc', '-o', 'pipefail', '-c', `${cli} --help | head -1`])
    expect(cut.exitCode).toBe(0)
    expect(cut.stderr).not.toContain('EPIPE')
    const full = await run('bash', ['-c', `${cli} --help > /dev/full`])
    expect(full.exitCode).toBe(3)
    expect(full.stderr).toContain('could not be written')
    expect(full.stderr).not.toContain('at ')
  })

  test.each([
    [['grdae'], 'Did you mean grade?'],
    [['grade', '--exercize', 'x'], 'Did you mean --exercise?'],
    [['invite', '--dry-rum'], 'Did you mean --dry-run?'],
  ])('%j: asks what was meant', async (args, question) => {
    const { exitCode, stderr } = await takehome(args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(question)
  })

  test.each(['bash', 'zsh', 'fish'])('prints a completion for %s', async (shell) => {
    const { exitCode, stdout } = await takehome(['complete', shell])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('takehome')
  })

  test('completes commands, options and values', async () => {
    const suggested = async (...words: readonly string[]) =>
      (await takehome(['complete', '--', ...words])).stdout
    expect(await suggested('inv')).toContain('invite')
    expect(await suggested('invite', '--dry')).toContain('--dry-run')
    expect(await suggested('close', '--how', '')).toMatch(/withdraw[\s\S]*archive[\s\S]*erase/)
  })

  test('colours for a terminal only, and not with NO_COLOR or --no-color', async () => {
    const esc = String.fromCharCode(27)
    expect((await takehome(['--help'])).stdout).not.toContain(esc)
    const onTerminal = async (...words: readonly string[]) => {
      const command = [process.execPath, join(ROOT, 'dist', 'cli', 'index.js'), ...words].join(' ')
      return (await run('script', ['-qec', command, '/dev/null'], { TERM: 'xterm' })).stdout
    }
    expect(await onTerminal('--help')).toContain(esc)
    expect(await onTerminal('--help', '--no-color')).not.toContain(`${esc}[1m`)
    const command = [process.execPath, join(ROOT, 'dist', 'cli', 'index.js'), '--help'].join(' ')
    const quiet = { TERM: 'xterm', NO_COLOR: '1' }
    const { stdout } = await run('script', ['-qec', command, '/dev/null'], quiet)
    expect(stdout).not.toContain(`${esc}[1m`)
  })
})

import { spawn } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Judge, type JudgeSetup, startJudge } from '../../src/judge/judge.ts'
import { Arena, HONEST, PYTHON, processesWith } from '../attacks/arena.ts'
import { changedHome, type Edit } from './changed-home.ts'

const arena = new Arena()
const IS_ROOT = process.getuid?.() === 0
const FIND_BWRAP = 'path="/usr/bin:/bin:/usr/local/bin"'
const VARIANTS = '["user-namespace", "root"] if os.geteuid() == 0 else ["user-namespace"]'
const HANG = 'while True: pass'

afterAll(() => arena.close())

const homeWith = (edits: readonly Edit[]): string => changedHome(arena.folder, edits)

function start(edits: readonly Edit[], other: Partial<JudgeSetup> = {}): Judge {
  return startJudge({ ...arena.setup, pythonHome: homeWith(edits), ...other })
}

async function passedByHonest(judge: Judge): Promise<readonly boolean[]> {
  const { tests } = await judge.grade({ id: 'honest', source: HONEST, seed: 'sandbox' })
  return tests.map((one) => one.passed)
}

const ALL_PASSED = Array(5).fill(true)
const SANDBOX = 'takehome/sandbox.py'
const NO_SECCOMP: Edit = [
  SANDBOX,
  '*["--seccomp", str(filters[0]), "--remount-ro"',
  '*["--remount-ro"',
]
const mounted = (...words: readonly string[]): Edit => [
  SANDBOX,
  '        *shown,',
  `        *shown, *${JSON.stringify(words)},`,
]

/** A filter that does not know this call. */
const forgets = (call: string, table = 'DENIED'): Edit => [
  'takehome/seccomp.py',
  '\nMACHINES = {',
  `\ndel ${table}["${call}"]\nMACHINES = {`,
]

const HOLES: readonly (readonly [hole: string, probe: string, edits: readonly Edit[]])[] = [
  [
    'the host network and no filter',
    'tcp, abstract-socket, netlink',
    [[SANDBOX, '"--unshare-net", ', ''], NO_SECCOMP],
  ],
  [
    'no filter of system calls',
    'memfd, attributes, locks, leases, page-cache, counters, disks, socket',
    [NO_SECCOMP],
  ],
  ['a filter that forgets attributes', 'attributes', [forgets('fsetxattr')]],
  ['a filter that forgets locks', 'locks', [forgets('flock')]],
  ['a filter that lets every fcntl pass', 'locks, leases', [forgets('fcntl', 'ALLOWED_WORDS')]],
  ['a filter that forgets the page cache', 'page-cache', [forgets('fadvise64')]],
  ['a filter that forgets pipes', 'counters', [forgets('pipe2')]],
  [
    'a filter that lets memory be shared',
    'counters',
    [
      [
        'takehome/seccomp.py',
        'SHARED_MEMORY, FLAGS_OF_MMAP = 0x21',
        'SHARED_MEMORY, FLAGS_OF_MMAP = 0x61',
      ],
    ],
  ],
  ['a filter that forgets the disks', 'disks', [forgets('fsync')]],
  ['a filter that lets a socket be named', 'socket', [forgets('bind')]],
  ['a filter that lets a socket be asked', 'socket', [forgets('getsockopt', 'ALLOWED_WORDS')]],
  ['a folder to write to', 'write', [mounted('--tmpfs', '/run/tmp')]],
  ['a folder of the host', 'files', [mounted('--ro-bind', '/home', '/home')]],
  ['/proc', 'proc', [mounted('--proc', '/proc')]],
  [
    'its environment',
    'environment',
    [
      [SANDBOX, 'env={},', 'env=dict(os.environ),'],
      [SANDBOX, '"--as-pid-1", "--clearenv"', '"--as-pid-1"'],
    ],
  ],
  ['open descriptors', 'descriptors', [['inside/zygote.py', 'os.closerange(4, 4096)', 'pass']]],
  ['processes and threads', 'fork, thread', [['takehome/proof.py', '"NPROC": 1', '"NPROC": 64']]],
  [
    'a limit too few',
    'raise-limits',
    [['takehome/proof.py', '"FSIZE": limits["output_bytes"],', '']],
  ],
  ['root inside', 'become-root', [[SANDBOX, '"--uid", "1000"', '"--uid", "0"']]],
  ['nested user namespaces', 'user-namespace', [[SANDBOX, '"--disable-userns", ', ''], NO_SECCOMP]],
  ['a zygote that can be killed', 'kill', [[SANDBOX, '"--as-pid-1", ', '']]],
]

describe('a sandbox with a hole is refused, and the hole is named', () => {
  test.each(HOLES)('%s: %s', async (_hole, probe, edits) => {
    const judge = start(edits)
    await expect(judge.ready).rejects.toMatchObject({
      code: 'canary-escaped',
      message: expect.stringContaining(probe),
    })
    await judge.close()
  })
})

test('a canary that cannot be run is no proof', async () => {
  const judge = start([
    ['inside/canary.py', 'def escapes(bait):', 'def escapes(bait):\n    os._exit(0)\n'],
  ])
  await expect(judge.ready).rejects.toMatchObject({ code: 'sandbox-refused' })
  await judge.close()
})

test('without bubblewrap there is no sandbox, and that is said', async () => {
  const judge = start([[SANDBOX, FIND_BWRAP, 'path="/nowhere"']])
  await expect(judge.ready).rejects.toMatchObject({ code: 'no-bubblewrap' })
  await judge.close()
})

test('without bubblewrap an author can still run their own code, unsafely', async () => {
  const judge = start([[SANDBOX, FIND_BWRAP, 'path="/nowhere"']], { unsafe: true })
  expect((await judge.ready).sandbox).toBe('none')
  expect(await passedByHonest(judge)).toEqual(ALL_PASSED)
  await judge.close()
})

test('the sandbox is one of a user namespace wherever there are any', async () => {
  const judge = start([])
  expect((await judge.ready).sandbox).toBe('user-namespace')
  expect(await passedByHonest(judge)).toEqual(ALL_PASSED)
  await judge.close()
})

test.skipIf(!IS_ROOT)('root grades without user namespaces (skipped: needs root)', async () => {
  const judge = start([[SANDBOX, VARIANTS, '["root"]']])
  expect((await judge.ready).sandbox).toBe('root')
  expect(await passedByHonest(judge)).toEqual(ALL_PASSED)
  await judge.close()
})

test.skipIf(!IS_ROOT)('an ordinary user grades (skipped: only root can become one)', async () => {
  const python = join(arena.folder, 'python-of-1234')
  const become = '/usr/bin/setpriv --reuid=1234 --regid=1234 --clear-groups'
  writeFileSync(python, `#!/bin/sh\nexec ${become} ${PYTHON} "$@"\n`)
  chmodSync(python, 0o755)
  chmodSync(arena.folder, 0o755)
  const judge = start([], { python })
  expect((await judge.ready).sandbox).toBe('user-namespace')
  expect(await passedByHonest(judge)).toEqual(ALL_PASSED)
  await judge.close()
})

describe('whoever dies, no process of the sandbox stays', () => {
  const ways: readonly (readonly [name: string, variants: string])[] = IS_ROOT
    ? [
        ['user namespace', VARIANTS],
        ['root', '["root"]'],
      ]
    : [['user namespace', VARIANTS]]

  test.each(ways)('the judge is killed while a candidate hangs (%s)', async (_name, variants) => {
    const home = homeWith([[SANDBOX, VARIANTS, variants]])
    const judge = startJudge({ ...arena.setup, pythonHome: home })
    const result = judge.grade({ id: 'hang', source: HANG, seed: 'sandbox' })
    await hanging()
    process.kill(childWith(home), 'SIGKILL')
    await expect(result).rejects.toMatchObject({ code: 'sandbox-failed' })
    await nothingStays(home)
  })

  test('the whole process group of the command is killed', async () => {
    const home = homeWith([])
    const node = spawn(
      process.execPath,
      ['--input-type=module', '-e', DRIVER, JSON.stringify({ ...arena.setup, pythonHome: home })],
      {
        detached: true,
        stdio: 'ignore',
      },
    )
    await hanging()
    process.kill(-Number(node.pid), 'SIGKILL')
    await nothingStays(home)
  })
})

const DRIVER = `
import { startJudge } from ${JSON.stringify(new URL('../../src/judge/judge.ts', import.meta.url).href)}
const judge = startJudge(JSON.parse(process.argv[1]))
await judge.grade({ id: 'hang', source: ${JSON.stringify(HANG)}, seed: 'sandbox' })
`

/** Until bubblewrap, the zygote and a worker are there. */
async function hanging(): Promise<void> {
  await expect.poll(() => arena.sandboxProcesses().length, { timeout: 60_000 }).toBeGreaterThan(2)
}

async function nothingStays(home: string): Promise<void> {
  await expect.poll(() => arena.sandboxProcesses(), { timeout: 60_000 }).toEqual([])
  await expect.poll(() => processesWith(home), { timeout: 60_000 }).toEqual([])
}

/** The judge's process: our own child that was started with this home. */
function childWith(home: string): number {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
  const found = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(home))
  if (found === undefined) throw new Error('the judge is not there')
  return found
}

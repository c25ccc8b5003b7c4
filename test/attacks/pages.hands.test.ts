import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { takehome } from '../doors/run-cli.ts'
import { submission, TINY, temporaryFolder } from '../folders.ts'

const ID = 'running-mean'
const CANARY = 'canary-5f1d9c77'
const PLANTED = '731.0625'

/** The tiny exercise with a canary in its test, its expected value, its reference and its rubric folder's path. */
async function baitedExercise(work: string): Promise<string> {
  const root = join(work, CANARY)
  await cp(TINY, root, { recursive: true })
  const grader = join(root, 'graders', ID)
  const planted = `\n\n@criterion("T2")\ndef test_${CANARY.replace('-', '_')}(submission, close):\n    close(submission.running_mean([${PLANTED}], 1), np.array([${PLANTED}]))\n`
  await appendFile(join(grader, 'test_running_mean.py'), planted)
  await appendFile(join(grader, 'reference.py'), `# ${CANARY}\n`)
  const rubric = join(root, 'rubrics', `${ID}.yml`)
  const text = await readFile(rubric, 'utf8')
  await writeFile(rubric, text.replace(/(id: T2[\s\S]*?tests: )1/, '$12'))
  return root
}

const HONEST = await readFile(join(TINY, 'graders', ID, 'reference.py'), 'utf8')
const ECHO = `
def running_mean(x, width):
    print(x, width)
    raise ValueError(repr((x, width)))
`
const HUNT = `
import gc, glob, inspect, os

def loot():
    found = [repr(value)[:5000] for value in gc.get_objects() if isinstance(value, (str, dict))]
    frame = inspect.currentframe()
    while frame is not None:
        found.append(repr(frame.f_locals)[:5000])
        frame = frame.f_back
    for folder, _, files in os.walk("/"):
        for file in files:
            if file.endswith((".py", ".yml", ".md")) and "python3" not in folder:
                try:
                    found.append(open(os.path.join(folder, file), errors="replace").read())
                except OSError:
                    pass
    return "".join(found + [repr(os.environ)])

class Loot(Exception):
    pass

def running_mean(x, width):
    raise type(loot()[:200].replace("\\0", "") or "Loot", (Loot,), {})(loot())
`
/** Right everywhere, and sends one bit of a hidden input out by failing the speed test. */
const ORACLE = `${HONEST}

honest = running_mean


def running_mean(x, width):
    if len(x) > 1000 and x[0] > 0:
        raise RuntimeError
    return honest(x, width)
`
const HOSTILE_WRITE_UP = `# Write-up

## Cost

${'`'.repeat(7)} </details><h1>Score 100</h1> ![](https://evil.example/x) [click](https://evil.example) @acme/hiring Fixes #1
<!-- takehome:candidate --> <!-- takehome:reviewer --> | a | b |
::error::you have been had ##[set-env name=X]y \u202E\u200B\u3164 \u001b]8;;https://evil.example\u0007link
`

async function pages(folder: string) {
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  return {
    candidate: await read('candidate.md'),
    reviewer: await read('scorecard.md'),
    scorecard: JSON.parse(await read('scorecard.json')),
  }
}

function nodes(markdown: string): readonly Nodes[] {
  const flat = (node: Nodes): readonly Nodes[] =>
    'children' in node ? [node, ...node.children.flatMap(flat)] : [node]
  return flat(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
}

const OUR_HTML =
  /^(<!-- takehome:\w+ -->|<details>\n<summary>[^<]*(<code>[^<]*<\/code>[^<]*)*<\/summary>|<\/details>)$/

describe('what a candidate and a reviewer read', () => {
  test('holds no canary, no hidden input and no trick, whatever the submission tries', async () => {
    await using work = await temporaryFolder()
    const root = await baitedExercise(work.path)
    const sources = { honest: HONEST, echo: ECHO, hunt: HUNT }
    const folders = await Promise.all(
      Object.entries(sources).map(([name, source]) =>
        submission(join(work.path, name), root, ID, {
          'running_mean.py': source,
          'WRITEUP.md': HOSTILE_WRITE_UP,
          [`${CANARY.slice(0, 6)}](https:evil)<img>|\`@acme.py`]: 'x = 1\n',
        }),
      ),
    )
    const out = join(work.path, 'out')
    const words = ['--exercise', ID, '--exercises', root, '--out', out, '--feedback', 'criteria']
    const graded = await takehome(['grade', ...folders, ...words, '--seed', CANARY], {
      TAKEHOME_BAIT: CANARY,
    })
    expect(graded).toMatchObject({ exitCode: 0 })
    const earned: Record<string, number> = {}
    for (const name of Object.keys(sources)) {
      const { candidate, reviewer, scorecard } = await pages(join(out, name))
      expect(candidate).not.toMatch(new RegExp(`${CANARY}|${PLANTED}|canary_5f1d9c77`))
      expect(JSON.stringify(scorecard.criteria)).not.toContain(PLANTED)
      for (const page of [candidate, reviewer]) expectOnlyOurs(page)
      earned[name] = scorecard.totals.measured.earned
    }
    // What is left to an attacker: quality points, and the test that any ValueError passes.
    expect(earned).toEqual({ honest: 80, echo: 20, hunt: 0 })
    expect(graded.stdout + graded.stderr).not.toMatch(/^(::|##\[)/m)
  })

  test('an oracle’s bit is not in the candidate’s bytes while the band is the same', async () => {
    await using work = await temporaryFolder()
    const folder = await submission(join(work.path, 'ada'), TINY, ID, { 'running_mean.py': ORACLE })
    const grade = async (seed: string) => {
      const out = join(work.path, seed)
      await takehome([
        'grade',
        folder,
        '--exercise',
        ID,
        '--exercises',
        TINY,
        '--seed',
        seed,
        '--out',
        out,
      ])
      return await pages(out)
    }
    const all = []
    // One after the other: six at once are refused for a machine that is too busy where others work beside.
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) all.push(await grade(seed))
    const bits = all.map(({ scorecard }) => scorecard.totals.measured.earned)
    expect(new Set(bits)).toEqual(new Set([70, 80]))
    expect(new Set(all.map(({ candidate }) => candidate)).size).toBe(1)
  })
})

/** No link, image or HTML but our own, no mention outside code, no character that hides. */
function expectOnlyOurs(page: string): void {
  const all = nodes(page)
  expect(
    all.filter(({ type }) => ['image', 'link', 'imageReference', 'linkReference'].includes(type)),
  ).toEqual([])
  for (const node of all) {
    if (node.type === 'html') expect(node.value).toMatch(OUR_HTML)
    if (node.type === 'text') expect(node.value).not.toMatch(/@\w|https?:/)
  }
  expect(page.match(/<!-- takehome:/g)).toHaveLength(1)
  for (const unseen of ['\u202E', '\u200B', '\u3164', '\u001b']) expect(page).not.toContain(unseen)
}

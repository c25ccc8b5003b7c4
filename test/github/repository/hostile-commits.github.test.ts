import { describe, expect, test } from 'vitest'
import { findFlags } from '../../../src/checks/integrity.ts'
import { gitObjects } from '../../../src/github/repository/fetch-tree.ts'
import { type Submission, submittedText } from '../../../src/submission/submission.ts'
import { exercise } from '../../checks/descent.fixture.ts'
import {
  blob,
  ELSEWHERE,
  EVIL,
  evil,
  HERE,
  HONEST,
  type Line,
  lines,
  odd,
  useCommits,
} from './commits.fixture.ts'

const { as, commit, github, read, since } = useCommits()

interface Attack {
  readonly name: string
  /** Beside the honest files, or in their place. */
  readonly lines: readonly Line[]
  readonly oddities: readonly string[]
  readonly flags: readonly string[]
}

/** The honest files are all there: the verdict must be that of the honest twin. */
const BESIDE: readonly Attack[] = [
  {
    name: 'attributes that hide, rewrite or filter files',
    lines: lines({
      '.gitattributes':
        '* export-ignore -diff linguist-generated\nmodel.py export-subst\n*.py filter=lfs working-tree-encoding=UTF-16\n',
    }),
    oddities: [],
    flags: ['reviewer-trap'],
  },
  {
    name: 'a list of submodules and a submodule',
    lines: [
      ...lines({ '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = -oProxyCommand=id\n' }),
      { path: 'x', mode: '160000', type: 'commit', sha: ELSEWHERE },
    ],
    oddities: ['special x'],
    flags: ['reviewer-trap', 'not-a-regular-file'],
  },
  {
    name: 'a link to a folder outside',
    lines: [{ path: 'figures/up', mode: '120000', type: 'blob', content: EVIL }],
    oddities: ['symlink figures/up'],
    flags: ['not-a-regular-file'],
  },
  ...['figures/a\nb.png', 'figures/..\\x', 'figures/a\u202egnp.exe'].map((path) => ({
    name: `the name ${JSON.stringify(path)}`,
    lines: [evil(path)],
    oddities: [`strange-name ${path}`],
    flags: ['hidden-characters'],
  })),
  { name: 'the name "-rf"', lines: [evil('-rf')], oddities: [], flags: ['unlisted-file'] },
  {
    name: 'a twin of the module in capitals',
    lines: [evil('Model.py')],
    oddities: ['name-collision Model.py', 'name-collision model.py'],
    flags: ['hidden-characters'],
  },
]

/** What stands in the module's place is not read at all. */
const INSTEAD: readonly Attack[] = [
  {
    name: 'a link to a file of ours',
    lines: [{ path: 'model.py', mode: '120000', type: 'blob', content: '/etc/passwd' }],
    oddities: ['symlink model.py'],
    flags: ['not-a-regular-file', 'missing-file'],
  },
  {
    name: 'a submodule',
    lines: [{ path: 'model.py', mode: '160000', type: 'commit', sha: ELSEWHERE }],
    oddities: ['special model.py'],
    flags: ['not-a-regular-file', 'missing-file'],
  },
  {
    name: 'a file above its cap',
    lines: lines({ 'model.py': '#'.repeat(256 * 1024 + 1) }),
    oddities: ['too-large model.py'],
    flags: ['too-large', 'missing-file'],
  },
]

function codes(submission: Submission): string[] {
  const observed = { submission, exercise: exercise(), facts: null, suppressedLines: [] }
  return findFlags(observed).map(({ code }) => code)
}

describe('a hostile commit', () => {
  test.for(BESIDE.map((attack) => [attack.name, attack] as const))(
    '%s changes nothing that is graded, and is reported',
    async ([, attack]) => {
      const twin = await read(await commit(lines(HONEST)))
      const sha = await commit([...lines(HONEST), ...attack.lines])
      const before = github().requests.length
      const submission = await read(sha)
      expect(submission.files).toEqual(twin.files)
      expect(submission.digest).toBe(twin.digest)
      expect(odd(submission).sort()).toEqual(attack.oddities)
      expect(codes(submission)).toEqual(expect.arrayContaining([...attack.flags]))
      expect(since(before).slice(2).sort()).toEqual([blob('p'), blob('x = 1\n')].sort())
      expect(github().requestViolations).toEqual([])
    },
  )

  test.for(INSTEAD.map((attack) => [attack.name, attack] as const))(
    '%s in the place of the module is not read, and all else is',
    async ([, attack]) => {
      const { 'model.py': _, ...others } = HONEST
      const sha = await commit([...lines(others), ...attack.lines])
      const before = github().requests.length
      const submission = await read(sha)
      expect(submission.files.map(({ path }) => path)).toEqual(['figures/a.png'])
      expect(odd(submission)).toEqual(attack.oddities)
      expect(codes(submission)).toEqual(expect.arrayContaining([...attack.flags]))
      expect(since(before).slice(2)).toEqual([blob('p')])
    },
  )

  test('what a large-file store or an archive would put in is not: the file is its own bytes', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 7\n`
    const text = `${pointer}# $Format:%H$\n`
    const submission = await read(await commit(lines({ ...HONEST, 'model.py': text })))
    expect(submittedText(submission, 'model.py')).toBe(text)
    expect(submission.oddities).toEqual([])
  })

  test('a file of 200 MB costs no byte', async () => {
    const sha = await commit(lines(HONEST))
    const { data } = await as('token-of-lead').git.getTree({ ...HERE, tree_sha: sha })
    const size = 200 * 1024 * 1024
    const tree = data.tree.map((line) => (line.path === 'model.py' ? { ...line, size } : line))
    const body = { ...data, tree }
    github().inject({ method: 'GET', path: /\/git\/trees\//, times: 1, status: 200, body })
    const before = github().requests.length
    expect(odd(await read(sha))).toEqual(['too-large model.py'])
    expect(since(before)).not.toContain(blob('x = 1\n'))
  })

  test('a list that GitHub cut off is asked for again from the top, so that the module is there', async () => {
    const sha = await commit([...lines(HONEST), evil('.a/1.txt')])
    const { data } = await as('token-of-lead').git.getTree({ ...HERE, tree_sha: sha })
    const tree = Array.from({ length: 100_001 }, (_, index) => {
      return { path: `.a/${index}.txt`, mode: '100644', type: 'blob', sha: ELSEWHERE, size: 1 }
    })
    const body = { ...data, tree, truncated: true }
    github().inject({ method: 'GET', path: /\/git\/trees\//, times: 1, status: 200, body })
    const before = github().requests.length
    const submission = await read(sha)
    expect(submittedText(submission, 'model.py')).toBe('x = 1\n')
    expect(submission.listing).toEqual(['model.py', 'notes.txt'])
    expect(odd(submission)).toEqual(['too-many '])
    expect(since(before)).toEqual([
      `GET /commits/${sha}`,
      `GET /trees/${data.sha}?recursive=1`,
      `GET /trees/${data.sha}`,
      blob('x = 1\n'),
    ])
  })

  test('branches and tags with hostile names lead nowhere', async () => {
    const [honest, other] = [await commit(lines(HONEST)), await commit([evil('model.py')])]
    const names = [`heads/${honest}`, 'tags/main', 'heads/$(id)', 'heads/-oProxyCommand=id']
    for (const name of names) {
      await as('token-of-lead').git.createRef({ ...HERE, ref: `refs/${name}`, sha: other })
    }
    expect(submittedText(await read(honest), 'model.py')).toBe('x = 1\n')
    const before = github().requests.length
    for (const name of ['main', '$(id)', '-oProxyCommand=id', `refs/heads/${honest}`]) {
      await expect(read(name)).rejects.toThrow('not the SHA of a commit')
      await expect(gitObjects(as('token-of-lead'), HERE).blob(name)).rejects.toThrow('no object id')
    }
    expect(since(before)).toEqual([])
  })
})

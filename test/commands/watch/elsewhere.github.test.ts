import { describe, expect, test } from 'vitest'
import type { Assignment } from '../../../src/assignment/assignment.ts'
import { useHub } from '../hub.fixture.ts'

const hub = useHub()
const { assign, look, push, setClock } = hub
const AFTER = '2026-03-08T18:05:00Z'

/** A commit of the candidate's on a branch of that name. */
async function pushTo(assignment: Assignment, branch: string): Promise<string> {
  const { git } = hub.as(assignment.candidate.login).rest
  const place = { owner: 'acme', repo: assignment.id }
  const { data: commit } = await git.createCommit({
    ...place,
    message: 'Work',
    tree: assignment.starter.tree,
    parents: [assignment.starter.sha],
  })
  await git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: commit.sha })
  return commit.sha
}

async function comments({ id, pull }: Assignment): Promise<readonly string[]> {
  const issue = { owner: 'acme', repo: id, issue_number: pull }
  const { data } = await hub.as('lead').rest.issues.listComments(issue)
  return data.map(({ body }) => body ?? '').slice(1)
}

async function flags(assignment: Assignment): Promise<readonly string[]> {
  const records = await hub.records(assignment)
  return records.flatMap((one) => (one.kind === 'flagged' ? [`${one.code}: ${one.what}`] : []))
}

describe('work on another branch', () => {
  test('is told to the candidate and the team at once, and once', async () => {
    const ada = await assign()
    setClock('2026-03-02T12:00:00Z')
    await pushTo(ada, 'my-work')
    const found = await look()
    expect(found.flagged).toMatchObject([{ assignment: ada.id }])
    setClock('2026-03-03T12:00:00Z')
    await pushTo(ada, 'second')
    expect((await look()).flagged).toEqual([])
    expect(await comments(ada)).toEqual([
      expect.stringMatching(/not graded: the branch `my-work`.*before \*\*2026-03-08/s),
    ])
    expect(await flags(ada)).toEqual([expect.stringMatching(/^work-elsewhere: .*branch my-work$/)])
  })

  test('is told once by two looks at the same time', async () => {
    const ada = await assign()
    await pushTo(ada, 'my-work')
    await Promise.all([look(), look()])
    expect(await comments(ada)).toHaveLength(1)
    expect(await flags(ada)).toHaveLength(1)
  })

  test('is told once more at the deadline, before nothing is pinned', async () => {
    const ada = await assign()
    setClock('2026-03-02T12:00:00Z')
    await pushTo(ada, 'my-work')
    await look()
    setClock(AFTER)
    const found = await look()
    expect(found.submitted).toEqual([{ assignment: ada.id, sha: null }])
    expect((await comments(ada))[1]).toMatch(/nothing counts as handed in.*`my-work`/s)
    expect((await hub.records(ada)).slice(-2)).toMatchObject([
      { kind: 'flagged', code: 'nothing-pinned' },
      { kind: 'submitted', sha: null },
    ])
    await look()
    expect(await flags(ada)).toHaveLength(2)
  })

  test('is nobody’s business where main has work, or the branch is where they started', async () => {
    const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
    await push(ada, 'one')
    await pushTo(ada, 'draft')
    const start = { owner: 'acme', repo: bob.id, ref: 'refs/heads/idea', sha: bob.starter.sha }
    await hub.as('bob').rest.git.createRef(start)
    await look()
    setClock(AFTER)
    await look()
    expect([...(await flags(ada)), ...(await flags(bob))]).toEqual([])
    expect([...(await comments(ada)), ...(await comments(bob))]).toEqual([])
  })

  test('whose name is meant to mislead is shown as a name', async () => {
    const ada = await assign()
    await pushTo(ada, '@lead-**x**-\u202Ename')
    await look()
    expect((await comments(ada)).join()).toMatch(/branch `@lead-\*\*x\*\*-.*name`/)
    expect((await comments(ada)).join()).not.toContain('\u202E')
    expect((await flags(ada)).join()).toMatch(/branch \?lead-\?\?x\?\?-\?name$/)
  })

  test('is flagged although GitHub refuses the comment', async () => {
    const ada = await assign()
    await pushTo(ada, 'my-work')
    hub.github().inject({ method: 'POST', path: /comments$/, status: 403, times: 1 })
    await look()
    expect(await flags(ada)).toHaveLength(1)
  })
})

test('work that the starter branch was moved to is told although an audit has moved it back', async () => {
  const ada = await assign()
  const sha = await pushTo(ada, 'temporary')
  const { git } = hub.as('ada').rest
  const place = { owner: 'acme', repo: ada.id }
  await git.updateRef({ ...place, ref: 'heads/starter', sha, force: true })
  await git.deleteRef({ ...place, ref: 'heads/temporary' })
  await look({ audit: true })
  setClock(AFTER)
  await look()
  const kept = `${sha.slice(0, 12)} kept under refs/takehome/kept`
  expect((await flags(ada)).join('\n')).toMatch(new RegExp(`nothing-pinned: .*${kept}`))
})

test('graded work that was taken off main is not pinned as nothing in silence', async () => {
  const ada = await assign()
  const one = await push(ada, 'one')
  await look()
  await hub.grade(ada, one, '2026-03-01T12:05:00Z')
  const place = { owner: 'acme', repo: ada.id }
  const back = { ...place, ref: 'heads/main', sha: ada.starter.sha, force: true }
  setClock('2026-03-02T12:00:00Z')
  await hub.as('ada').rest.git.updateRef(back)
  setClock(AFTER)
  expect((await look()).submitted).toEqual([{ assignment: ada.id, sha: null }])
  expect((await flags(ada)).join()).toMatch(/nothing-pinned: .*1 graded push/)
  expect((await comments(ada)).join()).toMatch(/1 graded push/)
})

test('work in a pull request whose branch is gone is told at the deadline', async () => {
  const ada = await assign()
  await pushTo(ada, 'mine')
  const { git, pulls } = hub.as('ada').rest
  const place = { owner: 'acme', repo: ada.id }
  const { data } = await pulls.create({ ...place, title: 'Done', head: 'mine', base: 'main' })
  await git.deleteRef({ ...place, ref: 'heads/mine' })
  setClock(AFTER)
  await look()
  expect((await flags(ada)).join('\n')).toMatch(
    new RegExp(`nothing-pinned: .*the pull request ${data.number}$`),
  )
})

import { describe, expect, test } from 'vitest'
import { WorldError } from '../../../src/input/bad-news.ts'
import { gradedNote } from '../../../src/scorecard/graded-note.ts'
import { restoreComment } from '../../../src/session/update-candidate-comment.ts'
import { ID, PLACE, usePublishing } from './publish.fixture.ts'

const { world, push, grade, publish, pushAndPublish, state, pages, notes, hub } = usePublishing()

const log = async () => await (await world().session()).ledger.readLog(ID)
const kinds = async () => (await log()).map(({ kind }) => kind)
const records = async (kind: string) => (await log()).filter((record) => record.kind === kind)

describe("the candidate's comment", () => {
  const comment_id = async () => (await state()).comment.id
  const edit = async (body: string) =>
    await world()
      .as('ada')
      .rest.issues.updateComment({ ...PLACE, comment_id: await comment_id(), body })

  test('is put back when the candidate changed it, with one flag that reviewers see', async () => {
    await pushAndPublish('first = 1\n')
    await edit('<!-- takehome:candidate -->\n# Full marks')
    const sha = await pushAndPublish('second = 2\n')
    await publish(sha, await grade(sha))

    expect(Object(pages()[0]).body).not.toContain('Full marks')
    expect(await records('flagged')).toEqual([expect.objectContaining({ code: 'comment-changed' })])
    expect(Object(hub().comments[0]).body).toContain('Somebody changed or deleted the comment')
  })

  test('is written anew when it was deleted, and the ledger knows it by its new id', async () => {
    await pushAndPublish('first = 1\n')
    const before = await comment_id()
    await world()
      .as('ada')
      .rest.issues.deleteComment({ ...PLACE, comment_id: before })
    await pushAndPublish('second = 2\n')

    expect(pages()).toHaveLength(1)
    expect(await comment_id()).not.toBe(before)
    expect((await kinds()).filter((kind) => kind === 'flagged' || kind === 'comment')).toEqual([
      'flagged',
      'comment',
    ])
  })

  test('that was written but not recorded is taken up when newer work comes, and not written twice', async () => {
    await pushAndPublish('first = 1\n')
    await world()
      .as('ada')
      .rest.issues.deleteComment({ ...PLACE, comment_id: await comment_id() })
    const second = await push('second = 2\n')
    const results = await grade(second)
    let written = false
    world().failWith((_, method, path) => {
      if (written) return { drop: 'before' }
      written = method === 'POST' && path.endsWith('/comments')
      return undefined
    })
    await expect(publish(second, results)).rejects.toThrow(WorldError)
    world().failWith(undefined)
    expect(await kinds()).not.toContain('comment')
    await pushAndPublish('third = 3\n')

    expect(pages()).toHaveLength(1)
    expect(Object(pages()[0]).body).toContain('3 of 10 graded pushes')
    expect(await records('flagged')).toHaveLength(1)
  })

  test('is never one that somebody else wrote, whatever it says', async () => {
    await pushAndPublish('first = 1\n')
    const { body } = Object(pages()[0])
    await world()
      .as('ada')
      .rest.issues.createComment({ ...PLACE, issue_number: (await state()).assignment.pull, body })
    await world()
      .as('ada')
      .rest.issues.deleteComment({ ...PLACE, comment_id: await comment_id() })
    expect(await restoreComment(await world().session(), ID, { owner: 'acme', repo: ID })).toBe(
      true,
    )

    const authors = pages().map((comment) => Object(comment).author)
    expect(authors).toEqual(['ada', 'takehome-grader[bot]'])
  })

  test('is followed by a few words of its own, which GitHub tells the candidate of, once a commit', async () => {
    expect(notes()).toEqual([])
    const first = await pushAndPublish('first = 1\n')
    await publish(first, await grade(first))
    const second = await pushAndPublish('second = 2\n')
    expect(notes().map((note) => String(Object(note).body).split('\n')[1])).toEqual([
      `@ada your commit ${first.slice(0, 7)} is graded: see the comment above.`,
      `@ada your commit ${second.slice(0, 7)} is graded: see the comment above.`,
    ])
    expect(pages()).toHaveLength(1)
  })

  test('has its few words although the run died once they were written, and not twice', async () => {
    const sha = await push('first = 1\n')
    const results = await grade(sha)
    let written = false
    world().failWith((_, method, path) => {
      if (written) return { drop: 'before' }
      written = method === 'POST' && path.endsWith('/comments')
      return written ? { drop: 'after' } : undefined
    })
    await expect(publish(sha, results)).rejects.toThrow(WorldError)
    world().failWith(undefined)
    await publish(sha, results)
    expect(notes()).toHaveLength(1)
  })

  test('is told by nobody else: the same words of the candidate are not ours', async () => {
    const sha = await push('first = 1\n')
    const issue_number = (await state()).assignment.pull
    const body = gradedNote('ada', sha)
    await world()
      .as('ada')
      .rest.issues.createComment({ ...PLACE, issue_number, body })
    await publish(sha, await grade(sha))
    expect(notes().map((note) => Object(note).author)).toEqual(['ada', 'takehome-grader[bot]'])
  })

  test('is put back between two submissions, and left alone when it is as it was', async () => {
    expect(await restoreComment(await world().session(), ID, { owner: 'acme', repo: ID })).toBe(
      false,
    )
    const welcome = pages()
    await edit('mine')
    expect(await restoreComment(await world().session(), ID, { owner: 'acme', repo: ID })).toBe(
      true,
    )
    expect(pages()).toEqual(welcome)
    await pushAndPublish('first = 1\n')
    const page = pages()
    await edit('mine again')
    expect(await restoreComment(await world().session(), ID, { owner: 'acme', repo: ID })).toBe(
      true,
    )
    expect(pages()).toEqual(page)
    expect(await restoreComment(await world().session(), ID, { owner: 'acme', repo: ID })).toBe(
      false,
    )
  })
})

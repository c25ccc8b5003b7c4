import { expect, test } from 'vitest'
import { parseLog } from '../../../src/assignment/ledger-record.ts'
import { report } from '../../../src/commands/report/make-report.ts'
import { sealWith } from '../../../src/session/seal.ts'
import { HUB, ID } from '../publish/publish.fixture.ts'
import { levels, useReviews } from './review.fixture.ts'

const { say, write, edit, sweep, comments, session, page, prepare, state, world } = useReviews()

const CANARY = 'heron-note-7f3a'

/** Everything that somebody with access to the hub can read by the API: pages, files of all branches. */
async function allThatCanBeRead(): Promise<string> {
  const { rest } = world().as('sam')
  const { data: branches } = await rest.repos.listBranches({ ...HUB, per_page: 100 })
  const texts = [JSON.stringify(await comments())]
  for (const { name } of branches) {
    const { data: commits } = await rest.repos.listCommits({ ...HUB, sha: name, per_page: 100 })
    for (const { sha, commit } of commits) {
      texts.push(commit.message)
      const { data } = await rest.git.getTree({ ...HUB, tree_sha: commit.tree.sha, recursive: '1' })
      for (const entry of data.tree.filter(({ type }) => type === 'blob')) {
        const blob = await rest.git.getBlob({ ...HUB, file_sha: entry.sha ?? sha })
        texts.push(Buffer.from(blob.data.content, 'base64').toString('utf8'))
      }
    }
  }
  return texts.join('\n')
}

test('a note is nowhere to be read while it is sealed, and is on the scorecard afterwards', async () => {
  await say('rae', `${levels('4444', CANARY)}\n/done`)
  expect(await allThatCanBeRead()).not.toContain(CANARY)
  await say('sam', `${levels('1444')}\n/done`)
  // Apart on W1: the third must not know either.
  expect(await allThatCanBeRead()).not.toContain(CANARY)
  await say('tim', '/score W1 3 so so\n/done')
  expect(await page('reviewer')).toContain(CANARY)
})

test('what can be read is the same whichever level was given', async () => {
  const readable = async (level: string) => {
    await prepare()
    await say('rae', `${levels(level.repeat(4), '')}\n- [x] W1.1`)
    await say('rae', '/done')
    await say('rae', `/score W1 ${level}\n/scroe W2 ${level}\n/score ${level}`)
    const log = (await (await session()).ledger.readLog(ID)).map((record) => {
      return record.kind === 'reviewed'
        ? { ...record, sealed: record.sealed.length, comment: null }
        : record.kind
    })
    const pages = (await comments()).map(({ body }) => body)
    return { log, pages }
  }
  const [one, four] = [await readable('1'), await readable('4')]
  expect(four).toEqual(one)
})

test('a sealed review cannot be read with another key, nor passed off as somebody else’s', async () => {
  await say('rae', `${levels('4444')}\n/done`)
  const [record] = (await state()).reviewed
  const sealed = record?.kind === 'reviewed' ? record.sealed : ''
  const seal = sealWith((await session()).key)
  expect(() => sealWith('another'.repeat(8)).open(sealed, 'x')).toThrow('was not made with this')
  expect(() => seal.open(sealed, [ID, record?.tree, record?.criteria, 'sam'].join('\0'))).toThrow()
  expect(seal.open(sealed, [ID, record?.tree, record?.criteria, 'rae'].join('\0'))).toMatchObject({
    levels: { W1: { level: 4 } },
  })
})

test('a review that somebody copied to another name on the ledger stops the run', async () => {
  await say('rae', `${levels('4444')}\n/done`)
  const { ledger } = await session()
  await ledger.rewrite(`assignments/${ID}.jsonl`, (text) => {
    const log = parseLog(text ?? '')
    const last = log.ok ? log.value.at(-1) : undefined
    return { text: `${text}${JSON.stringify({ ...last, by: 'sam' })}\n`, subject: 'forged' }
  })
  await expect(say('tim', '/help')).rejects.toThrow('was changed by hand')
})

test('a report tells who is done, and no level of theirs', async () => {
  await say('rae', `${levels('4444', CANARY)}\n/done`)
  const request = { exercise: null, ledger: '', out: '', names: true }
  const made = await report(await session(), request)
  expect(JSON.stringify(made)).not.toContain(CANARY)
  expect(made.cohorts[0]?.rows[0]).toMatchObject({
    reviewsDone: 1,
    total: { reviewed: { earned: 0 } },
  })
  expect(made.cohorts[0]?.agreement.all.pairs).toBe(0)
  await say('sam', `${levels('4444')}\n/done`)
  const after = await report(await session(), request)
  expect(after.cohorts[0]?.rows[0]?.total.reviewed).toMatchObject({ pending: 0, earned: 30 })
})

test('nobody speaks for somebody else by editing their comment', async () => {
  const id = await write('rae', 'I begin tomorrow.')
  world().github.setNow(new Date('2026-03-01T12:10:00Z'))
  const forged = `${levels('1111')}\n/done`
  // Sam can write to the hub, and so can edit Rae's comments. The lead has to do it here.
  await edit('lead', id, 'I begin tomorrow.', forged, 'sam')
  expect((await state()).reviewed).toEqual([])
  expect((await comments()).map((one) => one.id)).not.toContain(id)
  expect(await page('progress')).toContain('somebody else may have edited your comment')
})

test('a forged edit whose run was missed is not believed by a run for all', async () => {
  const id = await write('rae', 'I begin tomorrow.')
  world().github.setNow(new Date('2026-03-01T12:10:00Z'))
  const { rest } = world().as('lead')
  await rest.issues.updateComment({ ...HUB, comment_id: id, body: `${levels('1111')}\n/done` })
  await say('tim', '/help')
  expect((await state()).reviewed).toEqual([])
  await sweep()
  expect((await state()).reviewed).toEqual([])
  expect((await comments()).map((one) => one.id)).not.toContain(id)
})

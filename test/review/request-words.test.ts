import { expect, test } from 'vitest'
import { type RequestNotice, requestMarker, requestText } from '../../src/review/request-words.ts'

const notice: RequestNotice = {
  kind: 'request',
  number: 1,
  logins: ['rae', 'sam'],
  pseudonym: 'amber-heron-1f2e',
  exercise: 'linear-regression',
  due: '2026-03-15 18:00 UTC',
  page: 'https://github.com/acme/hub/actions/runs/7/artifacts/9',
  pagesUrl: 'https://github.com/acme/hub/actions/workflows/review-pages.yml',
  blind: true,
}

test('a request begins with its marker, mentions each person and says until when, and where the page is', () => {
  expect(requestText(notice)).toBe(`<!-- takehome:request-1 -->
@rae, @sam: please review **amber-heron-1f2e** (linear-regression) by **2026-03-15 18:00 UTC**.

[Open the review page](${notice.page}). When that address has expired, the newest run of [Review pages](${notice.pagesUrl}) has the page. Press _Done_ on it, and paste the block as a comment here. Write no level in a comment: GitHub mails it to everybody.

If you cannot, tell your team today, so that somebody else is asked.
`)
})

test('where no page was uploaded, it leads to the workflow that writes all of them', () => {
  expect(requestText({ ...notice, page: null })).toContain(
    `Open the newest run of [Review pages](${notice.pagesUrl}), download its artifact, and open \`amber-heron-1f2e.html\`.`,
  )
})

test('a team whose reviewers may write levels in comments is not told otherwise', () => {
  expect(requestText({ ...notice, blind: false })).not.toContain('Write no level')
})

test('no marker begins with another one', () => {
  const markers = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((number) =>
    (['request', 'reminder'] as const).map((kind) => requestMarker({ kind, number })),
  )
  for (const one of markers) {
    expect(markers.filter((other) => other.startsWith(one))).toEqual([one])
  }
})

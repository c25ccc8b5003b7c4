/** What people are told when they are asked to review. Nothing of it depends on a level. */
export interface RequestNotice {
  readonly kind: 'request' | 'reminder'
  /** Of the request, from 1: each has one comment of each kind. */
  readonly number: number
  readonly logins: readonly string[]
  readonly pseudonym: string
  readonly exercise: string
  /** As people read it. */
  readonly due: string
  /** The address of the very page; null where nobody has uploaded it. */
  readonly page: string | null
  /** Where the workflow that writes pages shows its runs. */
  readonly pagesUrl: string
  /** Whether no level may stand in a comment. */
  readonly blind: boolean
}

/** What the comment starts with; together with its author it tells the comment from any other. */
export function requestMarker({ kind, number }: Pick<RequestNotice, 'kind' | 'number'>): string {
  return `<!-- takehome:${kind}-${number} -->`
}

/** The one comment that mentions them. Everything in it is ours: logins are those of takehome.yml. */
export function requestText(notice: RequestNotice): string {
  const { kind, logins, pseudonym, exercise, due } = notice
  const people = logins.map((login) => `@${login}`).join(', ')
  const what = `**${pseudonym}** (${exercise})`
  const first =
    kind === 'request'
      ? `${people}: please review ${what} by **${due}**.`
      : `${people}: your review of ${what} is due on **${due}**.`
  return [
    requestMarker(notice),
    `${first}\n`,
    `${whereText(notice)} Press _Done_ on it, and paste the block as a comment here.${notice.blind ? NO_LEVEL : ''}\n`,
    'If you cannot, tell your team today, so that somebody else is asked.\n',
  ].join('\n')
}

const NO_LEVEL = ' Write no level in a comment: GitHub mails it to everybody.'

function whereText({ page, pseudonym, pagesUrl }: RequestNotice): string {
  const runs = `[Review pages](${pagesUrl})`
  return page === null
    ? `Open the newest run of ${runs}, download its artifact, and open \`${pseudonym}.html\`.`
    : `[Open the review page](${page}). When that address has expired, the newest run of ${runs} has the page.`
}

import { HUB, OWNER } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'
import type { Story } from './tell.ts'

const PLACE = { owner: OWNER, repo: HUB }
const QUESTION = 'May the last feature be the intercept?'
const ANSWER = 'The README says where it is. Both places were fine before it did.'

interface Asked {
  readonly exercise: string
  /** The login of the one who asks. */
  readonly asker: string
}

/** One candidate asks. The next Watch carries the question to the hub. */
export async function ask(hub: DemoHub, { exercise, asker }: Asked): Promise<void> {
  const place = { owner: OWNER, repo: `${exercise}-${asker}`, issue_number: 1 }
  await hub.as(asker).rest.issues.createComment({ ...place, body: `/ask ${QUESTION}` })
}

/** The team answers once, and everybody who works on the exercise reads it. `logins` are all who do. */
export async function answer(
  hub: DemoHub,
  story: Story,
  { exercise, asker, logins }: Asked & { readonly logins: readonly string[] },
): Promise<void> {
  const { issues } = hub.as('rae').rest
  const { data: open } = await issues.listForRepo({ ...PLACE, labels: 'question' })
  const [issue] = open
  const issue_number = issue?.number ?? 0
  await issues.createComment({ ...PLACE, issue_number, body: `/answer ${ANSWER}` })
  await hub.runs()
  const read = logins.map(async (login) => {
    const place = { owner: OWNER, repo: `${exercise}-${login}`, issue_number: 1 }
    const { data } = await hub.as('the-lead').rest.issues.listComments(place)
    return data.filter(({ body = '' }) => body.includes(ANSWER)).length
  })
  story.step('the team answers the question in the hub, and everybody reads it once', {
    issues: open.length,
    saysWhoAsked: `${issue?.title} ${issue?.body}`.includes(asker),
    answersEach: await Promise.all(read),
  })
}

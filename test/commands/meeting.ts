import type { Octokit } from '../../src/github/client/client.ts'
import type { HubSession } from '../../src/session/hub-session.ts'

interface Asked {
  readonly method: string
  readonly url: string
}

/** Runs these side by side. What fits goes on only once each of them is there, or has ended. */
export async function meeting(
  sessions: readonly HubSession[],
  fits: (request: Asked) => boolean,
  run: (session: HubSession) => Promise<unknown>,
): Promise<void> {
  let missing = sessions.length
  const gate = Promise.withResolvers<void>()
  const arrive = () => {
    missing -= 1
    if (missing === 0) gate.resolve()
  }
  const runOne = async (session: HubSession) => {
    let isThere = false
    const arriveOnce = () => {
      if (!isThere) arrive()
      isThere = true
    }
    holdBack(session.candidates, fits, async () => {
      arriveOnce()
      await gate.promise
    })
    await run(session).finally(arriveOnce)
  }
  await Promise.all(sessions.map(runOne))
}

function holdBack(
  octokit: Octokit,
  fits: (request: Asked) => boolean,
  wait: () => Promise<void>,
): void {
  octokit.hook.before('request', async (request) => {
    if (fits(request)) await wait()
  })
}

export const isNewComment = ({ method, url }: Asked) =>
  method === 'POST' && url.endsWith('/comments')

import { createHash } from 'node:crypto'
import { type Answer, type Call, jsonAnswer } from './exchange.ts'
import { giveBack, type Spent } from './rate-limits.ts'

/**
 * "Most endpoints return an etag header ... you will receive a 304 Not Modified response", and one "does not
 * count against your primary rate limit": docs.github.com, Best practices for using the REST API. An etag
 * belongs to the token that asked, so an App's next token gets the whole answer once more; GitHub's support
 * says so in https://github.com/eclipse-csi/otterdog/issues/201.
 */
export function unlessSeen(spent: Spent, call: Call, answer: Answer): Answer {
  if (call.method !== 'GET' || answer.status !== 200) return answer
  const asker = call.headers.authorization ?? ''
  const digest = createHash('sha256').update(asker).update('\0').update(answer.bytes).digest('hex')
  const headers = { ...answer.headers, etag: `W/"${digest}"` }
  if (call.headers['if-none-match'] !== headers.etag) return { ...answer, headers }
  giveBack(spent, call)
  return { ...jsonAnswer(304), headers }
}

import type { LedgerRecord } from '../../../src/assignment/ledger-record.ts'
import { EXERCISE, EXTRA, HOURS, idOf, type Stage } from './messages-stage.ts'
import type { WebhookReceiver } from './webhook-receiver.ts'

/** Throws with everything that was promised and is not so. */
export function refuseBroken(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(`promised and not kept: ${broken.join('; ')}`)
}

type RecordOf<K extends LedgerRecord['kind']> = Extract<LedgerRecord, { readonly kind: K }>

export async function recordOf<K extends LedgerRecord['kind']>(
  stage: Stage,
  login: string,
  kind: K,
): Promise<RecordOf<K>> {
  const log = await (await stage.session()).ledger.readLog(idOf(login))
  const found = log.filter((record): record is RecordOf<K> => record.kind === kind)
  if (found[0] === undefined || found.length > 1) {
    throw new Error(`${login} has ${found.length} records "${kind}"`)
  }
  return found[0]
}

/** To the second: what was promised, from the moment at which they were told that the task is there, and where they read it. */
export async function brokenClocks(
  stage: Stage,
  logins: readonly string[],
): Promise<readonly string[]> {
  const broken: string[] = []
  for (const login of logins) {
    const { at, deadline } = await recordOf(stage, login, 'started')
    const told = await toldAt(stage, login)
    const promised = (HOURS * 3600 * (login === 'bob' ? 100 + EXTRA : 100)) / 100
    const given = (Date.parse(deadline) - Date.parse(at)) / 1000
    if (at < told) broken.push(`${login} started at ${at}, and was told at ${told}`)
    if (at < (await receivedAt(stage, login))) broken.push(`${login} started before the task`)
    if (given !== promised) broken.push(`${login} has ${given} seconds instead of ${promised}`)
    broken.push(...notShown(stage, login, deadline))
  }
  return broken
}

async function toldAt({ world }: Stage, login: string): Promise<string> {
  const place = { owner: 'acme', repo: idOf(login), issue_number: 1 }
  const { data } = await world.as('lead').rest.issues.listComments(place)
  return data.find(({ body }) => body?.includes('The task is here'))?.created_at ?? 'never'
}

/** The moment of the first move of `main` that brought the task, by GitHub's own list. */
async function receivedAt({ world }: Stage, login: string): Promise<string> {
  const place = { owner: 'acme', repo: idOf(login) }
  const { rest } = world.as('lead')
  const { data: moves } = await rest.repos.listActivities({ ...place, ref: 'main' })
  const { data: starter } = await rest.git.getRef({ ...place, ref: 'heads/starter' })
  for (const { after, timestamp } of moves.toReversed()) {
    const { data: commit } = await rest.git.getCommit({ ...place, commit_sha: after })
    if (commit.parents.some(({ sha }) => sha === starter.object.sha)) return timestamp
  }
  throw new Error(`nobody has brought ${login} the task`)
}

function notShown(stage: Stage, login: string, deadline: string): readonly string[] {
  const { settings, pulls, comments } = stage.world.snapshot()[`acme/${idOf(login)}`] ?? {}
  const shown = `${deadline.slice(0, 10)} ${deadline.slice(11, 16)}`
  const notes = bodies(comments).filter((body) => body.includes('The task is here'))
  const texts = { pull: Object(pulls?.[0]).body, welcome: bodies(comments)[0], note: notes[0] }
  const wrong = Object.entries(texts).filter(([, text]) => !String(text).includes(shown))
  return [
    ...wrong.map(([where]) => `${login} does not read ${shown} in the ${where}`),
    ...(String(settings?.['description']).includes(deadline) ? [] : [`${login}: description`]),
    ...(notes.length === 1
      ? []
      : [`${login} was told ${notes.length} times that the task is here`]),
  ]
}

function bodies(comments: readonly unknown[] = []): readonly string[] {
  return comments.map((one) => String(Object(one).body))
}

/** Who did not read something exactly as often as it was promised. */
export function brokenLetters(
  stage: Stage,
  expected: readonly (readonly [login: string, text: RegExp, times: number])[],
): readonly string[] {
  const all = stage.world.snapshot()
  return expected.flatMap(([login, text, times]) => {
    const found = bodies(all[`acme/${idOf(login)}`]?.comments).filter((body) => text.test(body))
    return found.length === times ? [] : [`${login} reads ${text} ${found.length} times`]
  })
}

/** What a hiring system has heard: each event once or more, under one id, and no level before all are open. */
export function brokenEvents(
  { heard }: WebhookReceiver,
  expected: readonly string[],
): readonly string[] {
  const byId = new Map<string, string>()
  const broken: string[] = []
  for (const { id, body } of heard) {
    if ((byId.get(id) ?? body) !== body) broken.push(`${id} means two things`)
    byId.set(id, body)
  }
  const names = [...byId.values()].map(nameOf).toSorted()
  if (JSON.stringify(names) !== JSON.stringify(expected.toSorted())) {
    broken.push(`the hiring system knows of ${names.join(', ')}`)
  }
  return broken
}

function nameOf(body: string): string {
  const { type, data } = JSON.parse(body)
  return `${type} ${String(data.assignment).replace(`${EXERCISE}-`, '')}`
}

/** What of somebody is left, or is missing although it is on hold. */
export async function brokenKeeping(
  stage: Stage,
  { held, erased }: { readonly held: string; readonly erased: readonly string[] },
): Promise<readonly string[]> {
  const all = stage.world.snapshot()
  const { ledger } = await stage.session()
  const isThere = async (login: string) =>
    (await ledger.readLog(idOf(login))).length > 0 && all[`acme/${idOf(login)}`] !== undefined
  const everything = JSON.stringify(all)
  return [
    ...((await isThere(held)) ? [] : [`${held} is on hold and was erased`]),
    ...erased
      .filter((login) => everything.includes(idOf(login)))
      .map((login) => `${login} is left`),
  ]
}

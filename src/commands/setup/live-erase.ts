import { openLedger } from '../../github/ledger/ledger.ts'
import { type Bench, type LiveCheckPlan, Unexpected } from '../../github/live/bench.ts'
import { candidateOf, partsOf } from '../../github/live/hub-runs.ts'
import { findTraces, readTraces } from '../../github/live/still-readable.ts'
import { parseHubConfig } from '../../hub/hub-config.ts'
import { CallerError } from '../../input/bad-news.ts'
import { eraseAssignment } from '../../session/erase-assignment.ts'
import { HUB_FILE, type HubSession } from '../../session/hub-session.ts'

/** Step 14, of the throw-away hub's own assignment and by the command itself. */
export const ERASE: LiveCheckPlan = {
  step: 14,
  id: 'erase',
  what: 'The assignment of the throw-away hub is erased, and what of it is still readable',
  by: ['owner'],
  after: ['workflow-token'],
  run: async (bench, octokit) => {
    const traces = await findTraces(bench, octokit)
    const assignment = candidateOf(bench).repo
    await eraseAssignment(sessionOf(bench), { assignment, reason: 'A live check' })
    return await readTraces(bench, octokit, traces)
  },
}

function sessionOf(bench: Bench): HubSession {
  const { owner, grader } = bench.clients
  if (owner === undefined || grader === undefined)
    throw new Unexpected('needs GITHUB_TOKEN, TAKEHOME_APP_ID and TAKEHOME_APP_KEY')
  const { files, place, secrets } = partsOf(bench)
  const config = parseHubConfig(String(files.get(HUB_FILE)), HUB_FILE)
  if (!config.ok) throw new CallerError(config.error)
  return {
    config: config.value,
    // No file of the hub and none of takehome is read to erase.
    folder: '',
    home: '',
    serverUrl: new URL(bench.pageOf(place)).origin,
    key: secrets['TAKEHOME_KEY'] ?? '',
    hub: owner,
    candidates: grader,
    ledger: openLedger(owner, place),
    log: () => {},
  }
}

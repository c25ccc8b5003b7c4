import { close } from './close.ts'
import { extend } from './extend.ts'
import { fetchSubmissions } from './fetch.ts'
import { type HubCommand, type HubOption, word } from './hub-command.ts'
import { invitationsText, plansJson, plansText, watchText } from './hub-texts.ts'
import { inviteAll, planInvitations } from './invite/invite-all.ts'
import { publish } from './publish/publish.ts'
import { REVIEW_COMMANDS } from './review-commands.ts'
import { submissionsOf } from './submissions-of.ts'
import { watch } from './watch/watch.ts'

const SUBMISSIONS: HubOption = {
  name: 'submissions',
  value: 'names',
  description: 'which commits of which assignments, as <assignment>@<sha>, separated by blanks',
}
const ASSIGNMENT: HubOption = {
  name: 'assignment',
  value: 'id',
  description: "the assignment, named as the candidate's repository",
}
const REASON: HubOption = {
  name: 'reason',
  value: 'text',
  description: 'why; it stays on the ledger',
}

export const HUB_COMMANDS: readonly HubCommand[] = [
  {
    name: 'invite',
    description: "create candidates' repositories and invite them",
    options: [
      { name: 'candidate', value: 'login', description: "the candidate's GitHub login" },
      { name: 'exercise', value: 'id', description: 'the exercise' },
      { name: 'role', value: 'id', description: 'whose weights count, if not as in takehome.yml' },
      {
        name: 'deadline',
        value: 'moment',
        description: 'the deadline with its offset, as 2026-12-01T18:00+01:00',
      },
      {
        name: 'csv',
        value: 'file',
        description: 'a list instead: candidate,exercise and, if wanted, role,deadline',
      },
      { name: 'dry-run', value: null, description: 'print the plan and change nothing' },
    ],
    run: async (session, words, progress) => {
      const request = {
        candidate: word(words, 'candidate'),
        exercise: word(words, 'exercise'),
        role: word(words, 'role'),
        deadline: word(words, 'deadline'),
        csv: word(words, 'csv'),
      }
      if (word(words, 'dry-run') === 'true') {
        const plans = await planInvitations(session, request)
        return { json: plansJson(plans), text: plansText(plans, session.config.timeZone) }
      }
      const invited = await inviteAll(session, request, progress)
      return { json: invited, text: invitationsText(invited, session) }
    },
  },
  {
    name: 'watch',
    description: 'find new commits and hand them out to be graded',
    options: [
      { name: 'audit', value: null, description: "look at every repository's settings too" },
      { name: 'regrade', value: 'id', description: 'every submission of an exercise once more' },
    ],
    run: async (session, words) => {
      const regrade = word(words, 'regrade')
      const found = await watch(session, {
        audit: word(words, 'audit') === 'true',
        dispatch: regrade === '',
        regrade: regrade === '' ? null : regrade,
      })
      const outputs = { matrix: JSON.stringify(found.matrix) }
      return { json: found, text: watchText(found), outputs }
    },
  },
  {
    name: 'fetch',
    description: 'read submissions by the API, as data, into jobs for grade --job',
    options: [SUBMISSIONS, { name: 'out', value: 'folder', description: 'where the jobs go' }],
    run: async (session, words) => {
      const submissions = submissionsOf(word(words, 'submissions'))
      const out = word(words, 'out') || 'job'
      await fetchSubmissions(session, { submissions, out })
      return { json: { submissions, out }, text: `${submissions.length} fetched into ${out}` }
    },
  },
  {
    name: 'publish',
    description: 'check results and put them on ledger, comment, check run and review',
    options: [
      SUBMISSIONS,
      { name: 'results', value: 'folder', description: 'what grade --job wrote' },
    ],
    run: async (session, words) => {
      const submissions = submissionsOf(word(words, 'submissions'))
      const results = word(words, 'results') || 'results'
      const published = await publish(session, { submissions, results })
      const lines = published.map(({ assignment, how }) => `${assignment}: ${how}`)
      return { json: published, text: lines.join('\n') }
    },
  },
  {
    name: 'extend',
    description: 'move a deadline',
    options: [
      ASSIGNMENT,
      { name: 'deadline', value: 'moment', description: 'the new deadline, with its offset' },
      REASON,
    ],
    run: async (session, words) => {
      const state = await extend(session, {
        assignment: word(words, 'assignment'),
        deadline: word(words, 'deadline'),
        reason: word(words, 'reason'),
      })
      return { json: state, text: `${state.assignment.id} is due ${state.deadline}` }
    },
  },
  {
    name: 'close',
    description: 'withdraw, archive or erase an assignment',
    options: [
      ASSIGNMENT,
      { name: 'how', value: 'kind', description: 'withdraw, archive or erase' },
      REASON,
    ],
    run: async (session, words) => {
      const receipt = await close(session, {
        assignment: word(words, 'assignment'),
        how: word(words, 'how'),
        reason: word(words, 'reason'),
      })
      return { json: receipt, text: receipt.done.join('\n') }
    },
  },
  ...REVIEW_COMMANDS,
]

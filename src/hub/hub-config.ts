import { IANAZone } from 'luxon'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { pointer, readYaml } from '../input/read-yaml.ts'
import type { Of } from '../input/schema.ts'
import { readablePath, shapeIssues } from '../input/shape-issues.ts'
import type { AiPolicy } from '../rubric/ai-policy.ts'
import { clockIssues, type StartRules, startRules } from './clock.ts'
import type { Feedback } from './feedback.ts'
import type { Repository } from './repository.ts'
import { type RetainRules, retainIssues, toRetain } from './retain-rules.ts'
import { type ReviewRules, reviewIssues, toReviews } from './review-rules.ts'
import { isHubYaml } from './takehome.generated.js'
import type { SOURCE } from './takehome.schema.ts'
import type { Variants } from './variants.ts'
import { toWebhook, type WebhookRules } from './webhook-rules.ts'

/** What `takehome.yml` says: how one hiring team runs its take-homes. */
export interface ExerciseSettings {
  readonly role: string | null
  /** What candidates are told about AI assistants; left out where the exercise itself says it. */
  readonly ai?: AiPolicy
  /** Left out where the clock starts with the invitation. */
  readonly start?: StartRules
}

export interface HubConfig {
  /** The hiring team's private repository. */
  readonly hub: Repository
  /** Where candidates' repositories are created. */
  readonly organisation: string
  /** The exercises that are given out, each with the role whose weights count. */
  readonly exercises: ReadonlyMap<string, ExerciseSettings>
  /** By role, the exercises that everybody who applies for it does; empty where the team names none. */
  readonly loops: ReadonlyMap<string, readonly string[]>
  /** A folder of the hub with `templates/`, `rubrics/` and `graders/`; what is not there comes with takehome. */
  readonly pack: string
  /** Days from the invitation to the deadline, and the time of that day. */
  readonly days: number
  readonly deadlineTime: string
  readonly timeZone: string
  /** How many hours before the end candidates are reminded; 0 for never. */
  readonly remindHours: number
  readonly feedback: Feedback
  /** Whether variants are handed out, and to whom which. */
  readonly variants: Variants
  readonly gradedPushesPerDay: number
  /** Whether the organisation's plan lets takehome freeze the starter branch with a ruleset. */
  readonly rulesets: boolean
  readonly reviews: ReviewRules
  readonly notice: CandidateNotice
  /** How long candidates are kept, by how it ended; `notice.retention` for all other endings. */
  readonly retain: RetainRules
  /** The hiring system; null for none. */
  readonly webhook: WebhookRules | null
}

/** What candidates are told of people and data. Null for what is not filled in yet: they read no placeholder. */
export interface CandidateNotice {
  /** Whom to ask. */
  readonly contact: string | null
  /** Who sees their work, and what for. */
  readonly privacy: string | null
  /** Days from the deadline until everything is erased. */
  readonly retention: number | null
}

type HubYaml = Of<typeof SOURCE.published>

export function parseHubConfig(
  text: string,
  file: string,
): Result<HubConfig, readonly ConfigIssue[]> {
  const document = readYaml(text, file)
  if (!document.ok) return document
  const { value, lineOf } = document.value
  if (!isHubYaml(value)) {
    return { ok: false, error: shapeIssues(isHubYaml.errors ?? [], document.value, file) }
  }
  const zone = value.time_zone ?? 'UTC'
  const issues = meaningIssues(value, zone).map(({ at, message, hint }) => {
    return { file, line: lineOf(at), path: readablePath(at), message, hint }
  })
  return issues.length > 0
    ? { ok: false, error: issues }
    : { ok: true, value: toConfig(value, zone) }
}

function meaningIssues(yaml: HubYaml, zone: string) {
  const { reviews, loops = {}, exercises, retain } = yaml
  return [
    ...clockIssues(yaml),
    ...retainIssues(retain),
    ...loopIssues(loops, exercises),
    ...(IANAZone.isValidZone(zone)
      ? []
      : [
          {
            at: pointer('time_zone'),
            message: `"${zone}" is not a time zone`,
            hint: 'Use a name such as Europe/Zurich or America/New_York, or UTC.',
          },
        ]),
    ...reviewIssues(reviews),
  ]
}

function loopIssues(loops: NonNullable<HubYaml['loops']>, exercises: HubYaml['exercises']) {
  return Object.entries(loops).flatMap(([role, ids]) =>
    ids.flatMap((id, index) => {
      if (Object.hasOwn(exercises, id)) return []
      const message = `the loop of ${role} has "${id}", which is not given out`
      const hint = 'Add it under exercises, or take it out of the loop.'
      return [{ at: pointer('loops', role, index), message, hint }]
    }),
  )
}

function settingsOf(yaml: HubYaml, id: string): ExerciseSettings {
  const own = yaml.exercises[id]
  const start = startRules(yaml, own)
  return {
    role: own?.role ?? null,
    ...(own?.ai === undefined ? {} : { ai: own.ai }),
    ...(start === null ? {} : { start }),
  }
}

function toConfig(yaml: HubYaml, timeZone: string): HubConfig {
  const [owner = '', repo = ''] = yaml.hub.split('/')
  const exercises = Object.keys(yaml.exercises).map((id) => [id, settingsOf(yaml, id)] as const)
  return {
    hub: { owner, repo },
    organisation: yaml.organisation,
    exercises: new Map(exercises),
    loops: new Map(Object.entries(yaml.loops ?? {})),
    pack: yaml.pack ?? 'exercises',
    days: yaml.days ?? 7,
    deadlineTime: yaml.deadline_time ?? '18:00',
    timeZone,
    remindHours: yaml.remind ?? 24,
    feedback: yaml.feedback ?? 'bands',
    variants: yaml.variants ?? 'none',
    gradedPushesPerDay: yaml.graded_pushes_per_day ?? 10,
    rulesets: yaml.rulesets ?? false,
    reviews: toReviews(yaml.reviews),
    notice: {
      contact: filledIn(yaml.contact),
      privacy: filledIn(yaml.privacy),
      retention: yaml.retention ?? null,
    },
    retain: toRetain(yaml.retain),
    webhook: toWebhook(yaml.webhook),
  }
}

// What init writes stands in angle brackets, which no mail address and no link in brackets looks like.
const PLACEHOLDER = /<[^<>@:]*>|^\W*$|\b(?:TODO|TBD|FIXME|XXX)\b/

function filledIn(text: string | undefined): string | null {
  return text === undefined || PLACEHOLDER.test(text) ? null : text
}

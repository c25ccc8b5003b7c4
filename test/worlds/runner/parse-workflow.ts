import type { WorkflowTemplate } from '@actions/workflow-parser'
import { loadParser } from './load-parser.ts'
import {
  Expression,
  isMapping,
  type Job,
  type Step,
  type Template,
  type Workflow,
} from './workflow.ts'

const parser = await loadParser()

type Token = Parameters<typeof parser.isMapping>[0]
type ParsedJob = WorkflowTemplate['jobs'][number]

// What a workflow may say and this runner would pass over in silence.
const UNKNOWN_IN_WORKFLOW = ['defaults']
const UNKNOWN_IN_JOB = ['container', 'services', 'defaults', 'snapshot']
const UNKNOWN_IN_STEP = ['background', 'wait', 'wait-all', 'cancel', 'parallel']

/** Reads a workflow as GitHub does. Throws what GitHub's parser has against it, and what is unknown here. */
export async function parseWorkflow(file: string, content: string): Promise<Workflow> {
  const { context, value } = parser.parseWorkflow(
    { name: file, content },
    new parser.NoOperationTraceWriter(),
  )
  if (value === undefined) throw new Error(`${file}: is empty`)
  const converted = await parser.convertWorkflowTemplate(context, value)
  const errors = [...context.errors.getErrors().map(({ message }) => message)]
  if (errors.length > 0) throw new Error(`${file}: ${errors.join('; ')}`)
  const root = mapping(plain(value))
  refuse(file, root, UNKNOWN_IN_WORKFLOW)
  const jobs = mapping(root['jobs'])
  const call = mapping(mapping(root['on'])['workflow_call'])
  return {
    file,
    name: String(root['name'] ?? file),
    events: converted.events,
    permissions: root['permissions'],
    env: root['env'] ?? {},
    concurrency: root['concurrency'],
    jobs: converted.jobs.map((job) => readJob(file, job, mapping(jobs[job.id.value]))),
    outputs: call['outputs'] ?? {},
  }
}

function readJob(file: string, parsed: ParsedJob, raw: Mapping): Job {
  const id = parsed.id.value
  refuse(`${file}, ${id}`, raw, UNKNOWN_IN_JOB)
  return {
    id,
    needs: (parsed.needs ?? []).map(({ value }) => value),
    when: parsed.if.expression,
    permissions: raw['permissions'],
    timeoutMinutes: raw['timeout-minutes'],
    environment: raw['environment'],
    concurrency: raw['concurrency'],
    strategy: raw['strategy'] ?? {},
    continueOnError: raw['continue-on-error'] ?? false,
    env: raw['env'] ?? {},
    outputs: raw['outputs'] ?? {},
    calls: parsed.type === 'reusableWorkflowJob' ? calledFile(file, parsed.ref.value) : null,
    with: raw['with'] ?? {},
    secrets: raw['secrets'] ?? {},
    steps: parsed.type === 'job' ? readSteps(`${file}, ${id}`, parsed.steps, raw['steps']) : [],
  }
}

function calledFile(file: string, ref: string): string {
  const [, name] = /^\.\/\.github\/workflows\/([\w.-]+)$/.exec(ref) ?? []
  if (name === undefined) throw new Error(`${file}: no workflow of another repository: ${ref}`)
  return name
}

function readSteps(
  place: string,
  parsed: Extract<ParsedJob, { type: 'job' }>['steps'],
  raw: Template | undefined,
): readonly Step[] {
  const all: readonly Template[] = Array.isArray(raw) ? raw : []
  return parsed.map(({ if: condition }, index) => {
    const step = mapping(all[index])
    refuse(place, step, UNKNOWN_IN_STEP)
    const { id, uses } = step
    return {
      id: typeof id === 'string' ? id : undefined,
      name: step['name'],
      when: condition?.expression ?? 'success()',
      uses: typeof uses === 'string' ? uses : undefined,
      run: step['run'],
      with: step['with'] ?? {},
      env: step['env'] ?? {},
      shell: step['shell'],
      workingDirectory: step['working-directory'],
      continueOnError: step['continue-on-error'] ?? false,
    }
  })
}

type Mapping = Readonly<Record<string, Template>>

function mapping(template: Template | undefined): Mapping {
  return isMapping(template) ? template : {}
}

function refuse(place: string, found: Mapping, unknown: readonly string[]): void {
  const here = unknown.filter((name) => found[name] !== undefined)
  if (here.length > 0) throw new Error(`${place}: the runner does not know ${here.join(', ')}`)
}

function plain(token: Token): Template {
  if (parser.isBasicExpression(token)) return new Expression(token.expression)
  if (parser.isSequence(token)) return [...token].map(plain)
  if (parser.isMapping(token)) {
    return Object.fromEntries([...token].map(({ key, value }) => [String(key), plain(value)]))
  }
  if (parser.isString(token) || parser.isNumber(token) || parser.isBoolean(token)) {
    return token.value
  }
  return null
}

// With the comment above it. Whether a job runs that names an environment which cannot be made is documented nowhere.
const ENVIRONMENT_LINE = /^ +# On a plan with environments.*\n +environment: .*\n/m

/** A workflow as init writes it where the plan has no environments: no job of it names one. */
export function withoutEnvironment(workflow: string): string {
  return workflow.replace(ENVIRONMENT_LINE, '')
}

import type { CopyFromInit } from './copy-from-init.ts'
import { error, type Finding, finding, ok, on, type Verdict } from './finding.ts'
import { FORM_FILE, type FormOptions, formOptions } from './form-options.ts'
import type { HubConfig } from './hub-config.ts'
import type { ObservedWorkflows } from './observed-hub-use.ts'
import type { SettingsPages } from './settings-pages.ts'

/** Whether the pushed form offers what takehome.yml gives out, and roles that there are. */
export function diagnoseForm(
  { files }: Pick<ObservedWorkflows, 'files'>,
  { exercises }: HubConfig,
  roles: readonly string[],
  pages: SettingsPages,
  copy: CopyFromInit,
): readonly Finding[] {
  const text = files.kind === 'seen' ? files.value.get(FORM_FILE) : undefined
  if (text === undefined) return []
  const options = formOptions(text)
  const page = pages.hub(`/edit/HEAD/${FORM_FILE}`)
  if (options === null) {
    const mend = `${copy(FORM_FILE)} Its list names the exercises of takehome: put yours there.`
    const broken = error('is no issue form, so GitHub does not show it', mend)
    return [on(page, finding('invitation form', broken))]
  }
  return [on(page, finding('invitation form', verdictOn(options, [...exercises.keys()], roles)))]
}

function verdictOn(
  { exercise, role }: FormOptions,
  given: readonly string[],
  roles: readonly string[],
): Verdict {
  const offered = exercise ?? given
  const without = (some: readonly string[], others: readonly string[]) =>
    some.filter((one) => !others.includes(one))
  const wrong = [
    ...sentence('does not offer what takehome.yml gives out:', without(given, offered)),
    ...sentence('offers what takehome.yml does not give out:', without(offered, given)),
    ...sentence('offers a role that does not exist:', without(role ?? [], roles)),
  ]
  if (wrong.length === 0) return ok('offers what takehome.yml gives out')
  const mend = `Keep the options of ${FORM_FILE} and takehome.yml alike.`
  return error(`${wrong.join('; ')}: such an invitation fails or cannot be made`, mend)
}

function sentence(what: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${what} ${names.join(', ')}`]
}

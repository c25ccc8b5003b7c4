import { readYaml } from '../input/read-yaml.ts'

/** What the invitation form offers; null for a field that is no list. */
export interface FormOptions {
  readonly exercise: readonly string[] | null
  readonly role: readonly string[] | null
}

export const FORM_FILE = '.github/ISSUE_TEMPLATE/invitation.yml'

/** Reads an issue form of GitHub's; null where it is none. */
export function formOptions(text: string): FormOptions | null {
  const document = readYaml(text, FORM_FILE)
  const body: unknown = document.ok ? Object(document.value.value).body : null
  if (!Array.isArray(body)) return null
  return { exercise: optionsOf(body, 'exercise'), role: optionsOf(body, 'role') }
}

function optionsOf(body: readonly unknown[], id: string): readonly string[] | null {
  const field = body.find((one) => Object(one).id === id)
  const options: unknown = Object(Object(field).attributes).options
  return Array.isArray(options) ? options.map(String) : null
}

// The verbs that a hub cannot go without; each stands in a step of its workflows.
const USES =
  /\buses: (?<name>[\w.-]+\/[\w.-]+)\/(?:invite|watch|fetch|publish)@(?<commit>[0-9a-f]{40})\b/

/** The takehome that a hub's workflows use, as `owner/name@<commit>`; null where none does. */
export function usedAction(texts: Iterable<string>): string | null {
  for (const text of texts) {
    const { name, commit } = USES.exec(text)?.groups ?? {}
    if (name !== undefined && commit !== undefined) return `${name}@${commit}`
  }
  return null
}

/** What one step of the set-up is about. */
export type StepId =
  | 'hub-repository'
  | 'base-permission'
  | 'candidates-actions'
  | 'hub-in-selected'
  | 'allowed-actions'
  | 'owner-pulls'
  | 'action-access'
  | 'hub-actions'
  | 'hub-pulls'
  | 'hub-access'
  | 'label'
  | 'review-key'
  | 'hub-key'
  | 'environment'
  | 'grader-registered'
  | 'grader-installed'
  | 'provisioner-registered'
  | 'provisioner-installed'
  | 'files'
  | 'notice'

/** One step, as data: what `--dry-run` prints and what is then done. */
export interface SetUpStep {
  readonly id: StepId
  /** What is so when it is done. */
  readonly what: string
  /**
   * `click`: GitHub lets only a person do it, on a page that is shown to them.
   * `by hand`: it may be done, but is not ours to do, or GitHub has no request for it.
   */
  readonly state: 'done' | 'to do' | 'click' | 'by hand'
  /** GitHub's page about it, as a path. */
  readonly page?: string
  /** What to do there. */
  readonly hint?: string
}

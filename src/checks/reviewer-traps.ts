// Files on which a reviewer's editor, shell, build tool, test runner or AI assistant acts by itself,
// and those that make Python load something other than what was reviewed.
const TRAPS: readonly RegExp[] = [
  /(?:^|\/)\.(?:vscode|idea|devcontainer|github|gitlab|circleci|husky|cursor|claude|githooks)\//i,
  /(?:^|\/)\.(?:envrc|gitattributes|gitmodules|gitconfig|cursorrules|windsurfrules|devcontainer\.json)$/i,
  /(?:^|\/)\.(?:pre-commit-config|gitlab-ci|mise|tool-versions)(?:\.|$)/i,
  /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|copilot-instructions)\.md$/i,
  /(?:^|\/)(?:GNUmakefile|makefile|justfile|dockerfile|package\.json|setup\.py)$/i,
  /(?:^|\/)(?:conftest|sitecustomize|usercustomize)\.py$/i,
  /(?:^|\/)\.?(?:pytest\.ini|setup\.cfg|tox\.ini|pyproject\.toml|ruff\.toml|noxfile\.py)$/i,
  /\.(?:pth|so|pyd|dll|dylib|pyc|pyo|ipynb|egg-link|code-workspace)$/i,
  /\.(?:dist|egg)-info\//i,
]

export function isReviewerTrap(path: string): boolean {
  return TRAPS.some((trap) => trap.test(path))
}

// Those of ordinary projects: settings of test runners and linters, instructions for assistants.
const ORDINARY: readonly RegExp[] = [
  /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|copilot-instructions)\.md$/i,
  /(?:^|\/)\.(?:cursorrules|windsurfrules|gitattributes|tool-versions)$/i,
  /(?:^|\/)\.(?:cursor|claude)\/[^/]+(?:\/[^/]+)*\.mdc?$/i,
  /(?:^|\/)\.vscode\/(?:settings|extensions)\.json$/i,
  /(?:^|\/)\.?(?:pytest\.ini|setup\.cfg|tox\.ini|pyproject\.toml|ruff\.toml)$/i,
  /(?:^|\/)\.pre-commit-config\.ya?ml$/i,
]

/** Whether a trap is one that people leave without a thought of the reader. */
export function isOrdinaryTrap(path: string): boolean {
  return ORDINARY.some((trap) => trap.test(path))
}

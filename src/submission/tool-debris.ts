// What editors, Python and operating systems leave behind, by name. Nobody has to look into it.
const FOLDERS = new Set(
  [
    '.venv venv env .env .virtualenv .conda __pycache__ .pytest_cache .ruff_cache .mypy_cache .pytype',
    '.hypothesis .tox .nox .eggs .cache .ipynb_checkpoints node_modules .idea .vs .fleet __MACOSX',
    '.pixi .pdm-build .uv-cache .history .zed .trunk .serena htmlcov wandb mlruns .Trashes .Spotlight-V100',
  ]
    .join(' ')
    .split(' '),
)
const FILES = new Set(
  '.DS_Store Thumbs.db ehthumbs.db desktop.ini Icon .directory .localized .coverage coverage.xml nohup.out .Rhistory .python_history'.split(
    ' ',
  ),
)
// An editor's or Office's copy of a file that is open, what a merge leaves, and what macOS and Windows write
// beside each file.
const COPIES =
  /^\._.|.~$|^\..+\.sw[a-p]$|^#.+#$|^\.#.|^~\$.|.\.(?:orig|rej|bak|tmp)$|.:Zone\.Identifier$|^\.(?:nfs|fuse_hidden)\w+$/

/** The name of a tool's folder or file that a path is or lies in, one of our own words; null for none. */
export function toolDebris(path: string): string | null {
  const names = path.replace(/\/$/, '').split('/')
  const folder = names.find((name) => FOLDERS.has(name))
  if (folder !== undefined) return folder
  // The icon of a folder of macOS has a carriage return at the end of its name.
  const name = (names.at(-1) ?? '').replace(/\r$/, '')
  if (FILES.has(name)) return name
  return COPIES.test(name) ? 'copies of an editor' : null
}

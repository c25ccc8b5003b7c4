import { expect, test } from 'vitest'
import { isReviewerTrap } from '../../src/checks/reviewer-traps.ts'

test.for([
  '.vscode/tasks.json',
  '.devcontainer/devcontainer.json',
  '.envrc',
  '.github/workflows/x.yml',
  '.github/copilot-instructions.md',
  'AGENTS.md',
  'claude.md',
  'Makefile',
  '.gitattributes',
  '.pre-commit-config.yaml',
  'look.ipynb',
  'conftest.py',
  'sub/conftest.py',
  'pytest.ini',
  'setup.cfg',
  'tox.ini',
  'pyproject.toml',
  'a.pth',
  'model.cpython-311-x86_64-linux-gnu.so',
  '__pycache__/model.cpython-311.pyc',
  'sitecustomize.py',
  'x-1.dist-info/entry_points.txt',
])('%s is a trap', (path) => {
  expect(isReviewerTrap(path)).toBe(true)
})

test.for([
  'notes.md',
  'figures/plot.svg',
  'requirements-dev.txt',
  '.gitignore',
  'my_conftest.py',
  'src/so',
  'github/notes.txt',
  'Makefile.txt.md',
])('%s is none', (path) => {
  expect(isReviewerTrap(path)).toBe(false)
})

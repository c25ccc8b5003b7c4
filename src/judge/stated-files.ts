import { dump } from 'js-yaml'
import { PACK_PACKAGES } from './packs.ts'
import { STATED, STATED_PACKAGES, type StatedPackage } from './stated-python.ts'

const NOTE = note('stated-python')
const SETUP_PYTHON = 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0'

/** What installs the stated Python in a workflow, by path: an Action without inputs, and its locks. */
export function statedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['python/action.yml', actionYaml()],
    ['python/requirements.lock', NOTE + lock(STATED_PACKAGES)],
    ['python/packs.lock', note('packs') + lock(PACK_PACKAGES)],
  ])
}

/** A template's `requirements.txt`: what candidates install is what grades them. */
export function templateRequirements(ruff: string): string {
  const pytest = STATED_PACKAGES.find(({ name }) => name === 'pytest')
  return `${NOTE}numpy==${STATED.numpy}\npytest==${pytest?.version}\nruff==${ruff}\n`
}

/** A template's `.devcontainer/devcontainer.json`: the same on any system, in a Codespace for one. */
export function templateContainer(): string {
  const container = {
    name: `Python ${STATED.python}, as it is graded`,
    image: `mcr.microsoft.com/devcontainers/python:${STATED.python}-bookworm`,
    postCreateCommand: 'pip install -r requirements.txt',
  }
  return `${JSON.stringify(container, null, 2)}\n`
}

function note(source: string): string {
  return `# Written by npm run generate from src/judge/${source}.json. Change it there.\n`
}

function lock(packages: readonly StatedPackage[]): string {
  const lines = packages.map(({ name, version, sha256 }) =>
    [`${name}==${version}`, ...sha256.map((hash) => `    --hash=sha256:${hash}`)].join(' \\\n'),
  )
  return `${lines.join('\n')}\n`
}

/**
 * A virtual environment of its own, first on PATH. Nothing is cached: a cache that the job which runs
 * candidates' code can write would be a way from one submission to the next (docs/python.md).
 */
function actionYaml(): string {
  const install = [
    'set -euo pipefail',
    'export LD_LIBRARY_PATH="$(dirname "$(dirname "$PYTHON")")/lib"',
    'locks=(-r "$LOCKS/requirements.lock")',
    // They are large, so only where the job that was fetched has a rubric that asks for any.
    'if grep -qsE "^.?packages.?[[:space:]]*:" job/pack/rubrics/*.yml; then locks+=(-r "$LOCKS/packs.lock"); fi',
    // Without a pip of its own: unpacking one takes as long as all that is installed. The image's pip installs.
    '"$PYTHON" -m venv --without-pip "$RUNNER_TEMP/takehome-python"',
    '"$PYTHON" -m pip --python "$RUNNER_TEMP/takehome-python/bin/python" install --quiet --disable-pip-version-check \\',
    `  --no-cache-dir --no-deps --only-binary :all: --require-hashes "\${locks[@]}"`,
    'echo "$RUNNER_TEMP/takehome-python/bin" >> "$GITHUB_PATH"',
    'echo "path=$RUNNER_TEMP/takehome-python/bin/python" >> "$GITHUB_OUTPUT"',
    '',
  ].join('\n')
  const action = {
    name: 'takehome python',
    description: `Install the Python and NumPy that scores run on: ${STATED.python} and ${STATED.numpy}. Needs no credential.`,
    author: 'takehome',
    branding: { icon: 'check-square', color: 'blue' },
    outputs: {
      path: {
        description: 'The Python, for the input `python` of an Action that grades.',
        value: expression('steps.install.outputs.path'),
      },
    },
    runs: {
      using: 'composite',
      steps: [
        {
          id: 'python',
          uses: SETUP_PYTHON,
          with: { 'python-version': STATED.python, 'update-environment': false },
        },
        {
          id: 'install',
          shell: 'bash',
          env: {
            PYTHON: expression('steps.python.outputs.python-path'),
            LOCKS: expression('github.action_path'),
          },
          run: install,
        },
      ],
    },
  }
  const text = dump(action, { lineWidth: -1, noRefs: true, quoteStyle: 'double' })
  // A comment for people, which YAML takes for a part of the name unless it stands bare.
  return NOTE + text.replace(`"${SETUP_PYTHON}"`, SETUP_PYTHON)
}

function expression(inner: string): string {
  return `\${{ ${inner} }}`
}

// Prints what CHANGELOG.md says of this version, or why it cannot be released. Takes the tag that was
// pushed, if one was. Plain JavaScript and no package: the job that may write to the repository runs it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.cwd()
const tag = process.argv[2] ?? ''
const { version } = JSON.parse(read('package.json'))
const locked = JSON.parse(read('package-lock.json')).version
const notes = section(read('CHANGELOG.md'), version)
const waiting = readdirSync(join(root, '.changeset')).filter((name) => isChangeset(name))
const problems = [
  ...when(
    tag !== '' && tag !== `v${version}`,
    `The tag is ${tag}, and package.json says ${version}.`,
  ),
  ...when(
    locked !== version,
    `package-lock.json says ${locked}, and package.json says ${version}.`,
  ),
  ...when(notes === '', `CHANGELOG.md says nothing about ${version}.`),
  ...when(waiting.length > 0, `Not in CHANGELOG.md yet: ${waiting.join(', ')}.`),
]
if (problems.length === 0) process.stdout.write(`${notes}\n`)
else {
  process.stderr.write(`${problems.join('\n')}\nRun npm run bump and commit what it changes.\n`)
  process.exitCode = 1
}

/** What stands below a version's heading, up to the next version's. */
function section(text, wanted) {
  const parts = text.split(/^## /m)
  const found = parts.find((part) => part.split('\n', 1)[0].trim() === wanted)
  return found === undefined ? '' : found.slice(found.indexOf('\n')).trim()
}

function isChangeset(name) {
  return name.endsWith('.md') && name !== 'README.md'
}

function when(isWrong, problem) {
  return isWrong ? [problem] : []
}

function read(file) {
  return readFileSync(join(root, file), 'utf8')
}

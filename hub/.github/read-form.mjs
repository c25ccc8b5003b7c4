// Reads an invitation's form on standard input and writes `name=value` lines for a workflow's outputs.
// A value that is not what its field takes ends the run: nothing is made to fit.
import { text } from 'node:stream/consumers'

const FIELDS = {
  Candidate: /^@?([A-Za-z0-9_-]{1,39})$/,
  Exercise: /^([a-z0-9-]{0,60})$/,
  Role: /^([a-z0-9-]{0,60})$/,
  Deadline: /^([0-9TZ:+.-]{0,40})$/,
  // Somebody's own words, on one line. They stay on the ledger.
  Reason: /^([^\p{C}\u2028\u2029]{0,300})$/u,
}

const answers = readAnswers(await text(process.stdin))
for (const [field, pattern] of Object.entries(FIELDS)) {
  const found = answers.get(field) ?? ['']
  const value = found.length === 1 ? pattern.exec(found[0])?.[1] : undefined
  if (value === undefined) {
    process.stderr.write(`The form's field ${field} is missing, given twice, or not as it asks.\n`)
    process.exitCode = 1
  } else {
    process.stdout.write(`${field.toLowerCase()}=${value}\n`)
  }
}

/** Each heading's answers: a second heading of the same name was typed into a field. */
function readAnswers(form) {
  const answers = new Map()
  for (const section of form.replaceAll('\r\n', '\n').split(/^### /m).slice(1)) {
    const [heading, ...lines] = section.split('\n')
    const answer = lines.join('\n').trim()
    const given = answer === '_No response_' ? '' : answer
    answers.set(heading, [...(answers.get(heading) ?? []), given])
  }
  return answers
}

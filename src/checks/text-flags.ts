import type { Task } from '../exercise/exercise.ts'
import { declaredEncoding, decodeProse, decodePython, decodeText } from '../input/decode-text.ts'
import { isPicture, type Submission } from '../submission/submission.ts'
import { addressedToAi } from './addressed-to-ai.ts'
import type { Flag } from './evidence.ts'
import { isSameText } from './file-flags.ts'
import { flag } from './flag.ts'
import { hiddenCharacters } from './hidden-characters.ts'

/** What stands in the files that the candidate wrote; the template's own words are ours. */
export function textFlags(submission: Submission, exercise: Task): Flag[] {
  return submission.files
    .filter(({ path, bytes }) => {
      const given = exercise.template.get(path)
      return !isPicture(path) && (given === undefined || !isSameText(given, bytes))
    })
    .flatMap(({ path, bytes }) => {
      const read = readText(path, bytes)
      if (read === null) return [flag('not-utf8', 'look', NO_TEXT, path)]
      const { text, remark, line } = read
      return [
        ...(remark === null ? [] : [flag('not-utf8', 'note', remark, path, line)]),
        ...hiddenCharacters(text).map((line) =>
          flag('hidden-characters', 'look', HIDDEN, path, line),
        ),
        ...addressedToAi(text).map(({ line, certain }) =>
          certain
            ? flag('addressed-to-ai', 'serious', TO_AI, path, line)
            : flag('addressed-to-ai', 'look', PERHAPS_TO_AI, path, line),
        ),
      ]
    })
}

const NO_TEXT = 'This file is not UTF-8 text, so it could not be read.'
const HIDDEN = 'This line has characters that are invisible or change the order of the text.'
const TO_AI = 'This line speaks to an AI reviewer or asks for points.'
const PERHAPS_TO_AI = 'This line may speak to an AI reviewer or ask for points.'

interface ReadText {
  readonly text: string
  /** What has to be said of its encoding. */
  readonly remark: string | null
  /** Where it says so itself. */
  readonly line: number | null
}

function readText(path: string, bytes: Uint8Array): ReadText | null {
  if (path.endsWith('.py')) {
    const text = decodePython(bytes)
    if (text === null) return null
    if (declaredEncoding(text) === null) return { text, remark: null, line: null }
    return { text, remark: remarkOnDeclared(decodeText(bytes) !== null), line: 1 }
  }
  const prose = decodeProse(bytes)
  if (prose === null) return null
  const { text, encoding } = prose
  const remark = encoding === 'UTF-8' ? null : `This file was read as ${encoding} text.`
  return { text, remark, line: null }
}

function remarkOnDeclared(isUtf8: boolean): string {
  return `The first lines declare an encoding other than UTF-8; the file was read as ${isUtf8 ? 'UTF-8' : 'they declare'}.`
}

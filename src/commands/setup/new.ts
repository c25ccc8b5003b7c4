import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { nameScaffold, type ScaffoldKind } from '../../exercise/scaffold.ts'
import { CallerError } from '../../input/bad-news.ts'
import type { ConfigIssue } from '../../input/config-issue.ts'
import { problem } from '../../input/config-issue.ts'
import { writeOut } from '../../input/write-out.ts'

// The rubric's schema asks for the same.
const ID = /^[a-z][a-z0-9-]{1,63}$/

/**
 * Writes a small exercise that verify accepts, to be changed into the author's own:
 * 1. put its name into the files of scaffold/;
 * 2. a file that is there already stops everything;
 * 3. write them.
 */
export async function newExercise(
  id: string,
  root: string,
  home: string,
  kind: ScaffoldKind,
): Promise<readonly string[]> {
  if (!ID.test(id)) throw new CallerError([badId(id)])
  const files = await scaffoldFiles(id, home, kind)
  const found = await Promise.all(
    [...files.keys()].map(async (path) => {
      const isThere = await stat(join(root, path)).then(
        () => true,
        () => false,
      )
      return isThere ? [inTheWay(join(root, path))] : []
    }),
  )
  if (found.flat().length > 0) throw new CallerError(found.flat())
  await writeOut(root, files)
  return [...files.keys()]
}

/** The files of a small exercise of this name, by path. */
export async function scaffoldFiles(
  id: string,
  home: string,
  kind: ScaffoldKind = 'code',
): Promise<ReadonlyMap<string, string>> {
  return nameScaffold(await readScaffold(join(home, 'scaffold')), id, kind)
}

async function readScaffold(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  return new Map(paths.map((path, index) => [relative(folder, path), texts[index] ?? '']))
}

function badId(id: string): ConfigIssue {
  const hint = 'Use lower-case letters, digits and dashes, and begin with a letter: my-exercise.'
  return problem('id', `"${id}" is not an exercise id`, hint)
}

function inTheWay(file: string): ConfigIssue {
  const hint = 'Choose another id, or move it away. Nothing was written.'
  return problem(file, 'already exists', hint)
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ifAbsent } from '../input/if-absent.ts'
import { writeOut } from '../input/write-out.ts'

/** The files of one exercise by place: `rubric`, and paths below `templates/` and `graders/`. */
export type ExerciseFiles = ReadonlyMap<string, Uint8Array>

export const RUBRIC = 'rubric'
export const CONVENTIONS = 'graders/conventions.yml'
const FOLDERS = ['templates', 'graders'] as const

/** The ids of the exercises in a folder with `templates/`, `rubrics/` and `graders/`. */
export async function listExercises(root: string): Promise<readonly string[]> {
  const folder = join(root, 'rubrics')
  const files = await ifAbsent(folder, readdir(folder), [])
  return files
    .filter((file) => file.endsWith('.yml') && file !== 'roles.yml')
    .map((file) => file.slice(0, -'.yml'.length))
    .sort()
}

/** Reads all files of an exercise whose rubric is there. */
export async function readExerciseFiles(root: string, id: string): Promise<ExerciseFiles> {
  const rubric = await readFile(join(root, 'rubrics', `${id}.yml`))
  const folders = await Promise.all(
    FOLDERS.map(async (folder) => {
      const files = await readFiles(join(root, folder, id))
      return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const)
    }),
  )
  return new Map([[RUBRIC, rubric], ...folders.flat()])
}

/** Writes an exercise where `loadExercise` finds it. Gives the paths below the root. */
export async function writeExerciseFiles(
  root: string,
  id: string,
  files: ExerciseFiles,
): Promise<readonly string[]> {
  const written = [...files].map(([place, bytes]) => [pathOf(place, id), bytes] as const)
  await writeOut(root, written)
  return written.map(([path]) => path)
}

function pathOf(place: string, id: string): string {
  if (place === RUBRIC) return join('rubrics', `${id}.yml`)
  const [folder = '', ...rest] = place.split('/')
  return join(folder, id, ...rest)
}

/** The files below `templates/` or `graders/`, by the path that is left. */
export function filesBelow(files: ExerciseFiles, folder: (typeof FOLDERS)[number]): ExerciseFiles {
  const own = [...files].filter(([place]) => place.startsWith(`${folder}/`))
  return new Map(own.map(([place, bytes]) => [place.slice(folder.length + 1), bytes]))
}

/** Those that are texts, by place. The list of conventions varies nothing of itself. */
export function textsOf(files: ExerciseFiles): ReadonlyMap<string, string> {
  const texts = [...files].flatMap(([place, bytes]) => {
    const text = place === CONVENTIONS ? null : textOf(bytes)
    return text === null ? [] : [[place, text] as const]
  })
  return new Map(texts)
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The regular files of a folder, by path; empty when there is no such folder. */
async function readFiles(folder: string): Promise<ExerciseFiles> {
  const listed = readdir(folder, { recursive: true, withFileTypes: true })
  const entries = await ifAbsent(folder, listed, [])
  const paths = entries
    .filter((entry) => entry.isFile() && !/__pycache__|\.pytest_cache/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))))
  return new Map(paths.map((path, index) => [path, contents[index] ?? new Uint8Array()]))
}

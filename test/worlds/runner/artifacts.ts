import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'

/** The artifacts of one run, in folders. A later job of the same run finds what an earlier one left. */
export interface Artifacts {
  /** How many files it has taken. Throws where GitHub's action does. */
  readonly upload: (name: string, path: string, options: UploadOptions) => Promise<number>
  readonly download: (name: string, target: string) => Promise<void>
  readonly names: () => Promise<readonly string[]>
  readonly folderOf: (name: string) => string
  /** Those of another run of the same repository. */
  readonly ofRun: (id: string) => Artifacts
}

export interface UploadOptions {
  readonly overwrite: boolean
  /** Left out otherwise: "Hidden files are excluded by default", README of actions/upload-artifact. */
  readonly hiddenFiles: boolean
}

const FORBIDDEN_IN_NAME = /["<>|*?:\r\n\\/]/

export function createArtifacts(
  folder: string,
  folderOfRun: (id: string) => string = () => folder,
): Artifacts {
  const folderOf = (name: string) => join(folder, name)
  return {
    folderOf,
    ofRun: (id) => createArtifacts(folderOfRun(id), folderOfRun),
    names: async () => await readdir(folder).catch(() => []),
    upload: async (name, path, { overwrite, hiddenFiles }) => {
      const target = folderOf(name)
      if (name === '' || FORBIDDEN_IN_NAME.test(name)) throw new Error(`"${name}" is no name`)
      if (!overwrite && (await exists(target))) {
        throw new Error(`Conflict: an artifact with the name ${name} is there already`)
      }
      await rm(target, { recursive: true, force: true })
      const files = await filesIn(path, hiddenFiles)
      for (const [source, file] of files) await cp(source, join(target, file))
      return files.length
    },
    download: async (name, target) => {
      if (!(await exists(folderOf(name)))) throw new Error(`Artifact not found for name: ${name}`)
      await mkdir(target, { recursive: true })
      await cp(folderOf(name), target, { recursive: true })
    },
  }
}

/** Each file and its place in the artifact: relative to the folder, which itself does not come along. */
export async function filesIn(
  path: string,
  hiddenFiles: boolean,
): Promise<readonly (readonly [string, string])[]> {
  if (!(await exists(path))) return []
  if (!(await stat(path)).isDirectory()) return [[path, basename(path)]]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, relative(path, file)] as const)
    .filter(([, name]) => hiddenFiles || !/(^|\/)\./.test(name))
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}

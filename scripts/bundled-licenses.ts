// Whose code stands in a bundle, and under which licences. ncc's own list leaves out packages whose
// modules webpack has concatenated, so this one is made from webpack's list of modules.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The part of webpack's stats that is read; a module that was concatenated holds the modules it is made of. */
export interface BundledModule {
  /** The file, absolute; null for what has none, such as `external "fs"`. */
  readonly nameForCondition?: string | null
  /** Looked at and left out of every chunk. */
  readonly orphan?: boolean
  readonly modules?: readonly BundledModule[]
}

export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** As its package.json says it, in SPDX's names; empty when it says none. */
  readonly license: string
  /** Its files of licence and notice, sorted by name. */
  readonly texts: readonly string[]
}

/** Licences that ask for no more than that their text goes along. Others are for a person to look at. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
])
const TEXT = /^(licen[cs]e|copying|notice)\b/i

/** The folders of all packages that have a module in a bundle, sorted. */
export function packageFolders(modules: readonly BundledModule[]): readonly string[] {
  const found = modules.flatMap(({ nameForCondition, orphan, modules: inner = [] }) => {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(nameForCondition ?? '')?.[0]
    const own = folder === undefined || orphan === true ? [] : [folder]
    return [...own, ...packageFolders(inner)]
  })
  return [...new Set(found)].sort()
}

export function readPackage(folder: string): BundledPackage {
  const said = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => TEXT.test(file))
  // Packages of before 2014 give a list.
  const license = said.license ?? said.licenses?.[0]?.type ?? ''
  const shipped = files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  const texts = shipped.length === 0 && license === 'MIT' ? [standardMit(said.name)] : shipped
  return { name: said.name, version: said.version, license, texts }
}

/** Some packages name the MIT licence and ship no text of it. Its text is always the same: ours has it too. */
function standardMit(name: string): string {
  const ours = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8').trim()
  return ours.replace(/^Copyright .*$/m, `Copyright (c) the authors of ${name}`)
}

/** What speaks against shipping these packages; nothing when all is well. */
export function objections(packages: readonly BundledPackage[]): readonly string[] {
  return packages.flatMap(({ name, version, license, texts }) => [
    ...(ALLOWED.has(license)
      ? []
      : [
          `${name} ${version} has the licence "${license}", which is not on the list of allowed ones.`,
        ]),
    ...(texts.length > 0 ? [] : [`${name} ${version} comes without the text of its licence.`]),
  ])
}

/** The text of licenses.txt: the same bytes for the same packages, in whatever order they come. */
export function licensesText(packages: readonly BundledPackage[]): string {
  const sections = packages.map(
    ({ name, version, license, texts }) =>
      `${heading(name, version, license)}\n\n${texts.join('\n\n')}\n`,
  )
  // One version can lie in two folders.
  return [...new Set(sections)].sort().join('\n\n')
}

/** Line by which a package is named in licenses.txt. */
export function heading(name: string, version: string, license: string): string {
  return `==== ${name} ${version} (${license}) ====`
}

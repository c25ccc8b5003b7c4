import { stat } from 'node:fs/promises'
import { basename, join, normalize } from 'node:path'
import { inShell } from '../../input/in-shell.ts'

/**
 * How to get a checkout of the hub, from which its settings are changed: the files were pushed through the API, so
 * that their folder is none. Nothing where it is one. What the folder holds is kept: the hub may lack some of it.
 */
export async function checkoutWords(folder: string, hubUrl: string): Promise<readonly string[]> {
  const place = normalize(folder).replace(/(?<=.)\/+$/, '')
  const isCheckout = await stat(join(place, '.git')).then(
    () => true,
    () => false,
  )
  if (isCheckout) return []
  const clone = `git clone ${inShell(hubUrl)}`
  // Nobody can move the folder in which they are.
  const isNamed = !['.', '..', ''].includes(basename(place))
  const command = isNamed
    ? `mv ${inShell(place)} ${inShell(`${place}-before`)} && ${clone} ${inShell(place)}`
    : clone
  return [
    `${folder} is no checkout of the hub, so nothing in it can be pushed. Get one: ${command}`,
  ]
}

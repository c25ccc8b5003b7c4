import { type Html, html } from '../report/html.ts'
import type { PageFile } from './page-input.ts'
import { visible } from './visible.ts'

/** Shows a picture of the submission by the address that the write-up gives it; each is embedded once. */
export type ShowPicture = (address: string, alt: string) => Html

export function pictureShower(files: readonly PageFile[]): ShowPicture {
  const shown = new Set<string>()
  return (address, alt) => {
    const path = pathOf(address)
    const file = files.find((one) => one.path === path)
    const type = file === undefined ? null : typeOf(file.bytes)
    const name = visible(path)
    if (file === undefined || type === null) {
      return html`<span class="left-out">[picture, not part of the submission: ${visible(address)}${alt === '' ? '' : `, ${visible(alt)}`}]</span>`
    }
    if (shown.has(path)) return html`<span class="left-out">[picture as above: ${name}]</span>`
    shown.add(path)
    return picture(file, type, visible(alt))
  }
}

/** Pictures that the write-up does not show. */
export function otherPictures(files: readonly PageFile[], text: string): readonly Html[] {
  return files.flatMap((file) => {
    const type = typeOf(file.bytes)
    if (type === null || text.includes(file.path)) return []
    return [
      html`<figure>${picture(file, type, '')}<figcaption>${visible(file.path)}</figcaption></figure>`,
    ]
  })
}

function picture({ path, bytes }: PageFile, type: string, alt: string): Html {
  const data = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  return html`<img src="${data}" alt="${alt === '' ? visible(path) : alt}">`
}

function pathOf(address: string): string {
  const plain = address.replace(/^\.\//, '').replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

const SIGNATURES: readonly (readonly [string, RegExp])[] = [
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/gif', /^47494638/],
  ['image/webp', /^52494646.{8}57454250/],
]

/** By its first bytes: a name may say anything. */
function typeOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('hex')
  return SIGNATURES.find(([, signature]) => signature.test(start))?.[0] ?? null
}

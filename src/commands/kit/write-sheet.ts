import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { writeOut } from '../../input/write-out.ts'
import { sheetHtml, sheetMarkdown } from '../../kit/render-sheet.ts'
import type { Sheet } from '../../kit/sheet.ts'

/** Writes a sheet as HTML and as Markdown; the files' names. Throws CallerError where the disk takes none. */
export async function writeSheet(
  out: string,
  name: string,
  sheet: Sheet,
): Promise<readonly string[]> {
  const texts = { html: sheetHtml(sheet, hashOf), md: sheetMarkdown(sheet) }
  const files = Object.entries(texts).map(([end, text]) => [`${name}.${end}`, text] as const)
  await writeOut(out, files)
  return files.map(([file]) => join(out, file))
}

function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`
}

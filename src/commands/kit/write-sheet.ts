import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskRefusal, makeFolder } from '../../input/make-folder.ts'
import { sheetHtml, sheetMarkdown } from '../../kit/render-sheet.ts'
import type { Sheet } from '../../kit/sheet.ts'

/** Writes a sheet as HTML and as Markdown; the files' names. Throws CallerError where the disk takes none. */
export async function writeSheet(
  out: string,
  name: string,
  sheet: Sheet,
): Promise<readonly string[]> {
  const texts = { html: sheetHtml(sheet, hashOf), md: sheetMarkdown(sheet) }
  const files = Object.entries(texts).map(
    ([end, text]) => [join(out, `${name}.${end}`), text] as const,
  )
  await makeFolder(out)
  try {
    for (const [file, text] of files) await writeFile(file, text)
  } catch (error) {
    throw diskRefusal(out, error) ?? error
  }
  return files.map(([file]) => file)
}

function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`
}

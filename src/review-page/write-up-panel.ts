import { type Html, html } from '../report/html.ts'
import { numberedLines } from './numbered-lines.ts'
import type { PageInput } from './page-input.ts'
import { parseWriteUp } from './parse-write-up.ts'
import { otherPictures, pictureShower } from './pictures.ts'
import { definitionsOf, type Rendering, renderMarkdown } from './render-markdown.ts'
import { visible } from './visible.ts'

/** What the candidate wrote, as GitHub would show it. */
export function writeUpPanel(
  { rubric, files }: Pick<PageInput, 'rubric' | 'files'>,
  mostChars: number,
): Html {
  const name = rubric.writeUp?.file ?? ''
  const text = files.find(({ path }) => path === name)?.text ?? null
  if (text === null)
    return html`<p class="warning">The submission has no ${name} that can be read.</p>`
  const pictures = otherPictures(files, text)
  return html`<div class="hostile prose">${writeUp(text, files, mostChars)}</div>
${pictures.length === 0 ? null : html`<h3>Other pictures of the submission</h3><div class="hostile">${pictures}</div>`}`
}

function writeUp(text: string, files: PageInput['files'], mostChars: number): Html {
  const tree = text.length > mostChars ? null : parseWriteUp(text.replace(/\r\n?/g, '\n'))
  if (tree !== null) {
    return renderMarkdown(tree.children, {
      lines: true,
      below: 2,
      picture: pictureShower(files),
      definitions: definitionsOf(tree.children),
      link: showAddress,
      raw: showRaw,
    })
  }
  return html`<p class="warning">This text is too long, or nested too deeply, to be laid out. It is shown as it was written.</p>${numberedLines(text, mostChars)}`
}

/** No link leads out of a page on which levels are given: its owner would learn who reads it, and when. */
function showAddress(address: string, label: Html): Html {
  const plain = visible(address)
  if (plain.startsWith('#') || label.text.includes(html`${plain}`.text)) return label
  return html`${label} <span class="address">(${plain})</span>`
}

function showRaw(text: string, { picture }: Rendering): Html {
  const seen = text.replace(/<!--[\s\S]*?-->/g, '').trim()
  if (seen === '') return html``
  if (/^<br ?\/?>$/i.test(seen)) return html`<br>`
  if (!/^<img\b[^>]*>$/i.test(seen))
    return html`<code class="raw">${seen.split('\n').map((line) => html`${visible(line)}\n`)}</code>`
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']?([^"'>\\s]+)`, 'i').exec(seen)?.[1] ?? ''
  return picture(attribute('src'), attribute('alt'))
}

import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 55rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328; background: #fff }
  h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em } a { color: #0969da }
  table { border-collapse: collapse; margin: 1rem 0 } th, td { border: 1px solid #d1d9e0; padding: .4em .8em; text-align: left }
  code { background: #818b981f; padding: .2em .4em; border-radius: 6px; font-size: 85% } pre { background: #f6f8fa; padding: 1rem; overflow: auto }
  li:has(> input), li:has(> p > input) { list-style: none; margin-left: -1.2rem } summary { cursor: pointer }
  @media (prefers-color-scheme: dark) { body { color: #f0f6fc; background: #0d1117 } a { color: #4493f8 } pre { background: #151b23 } h1, h2, th, td { border-color: #3d444d } }
`

/** A scorecard as a page, near enough to how GitHub draws it. The Markdown is ours: made by safe-markdown. */
export function page(title: string, markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`
}

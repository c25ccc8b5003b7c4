// Bundles the script and the style of the review page, which run in a reviewer's browser, into one module
// with the hashes that the page's own policy allows; `--check` only compares.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const file = join(root, 'src', 'page-script', 'bundle.generated.js')

const script = (await bundled('main.ts')).trim()
const style = (await bundled('page.css')).trim()
if (/<\/script|<!--|<script/i.test(script) || /<\/style/i.test(style)) {
  throw new Error('a tag in the script or the style would end it')
}
const lines = [
  '// Made of browser/ by scripts/page-script.mjs with esbuild; change that and run npm run generate.',
  ...Object.entries({
    SCRIPT: script,
    SCRIPT_HASH: hashOf(script),
    STYLE: style,
    STYLE_HASH: hashOf(style),
  }).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)}`),
]
const text = `${lines.join('\n')}\n`
if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  if (process.argv.includes('--check')) {
    console.error(`Not what the sources say: ${file}. Run npm run generate.`)
    process.exit(1)
  }
  writeFileSync(file, text)
}

async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'page-script', 'browser', name)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox121', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
  })
  return outputFiles[0].text
}

/** As a policy names what it allows: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(source) {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}

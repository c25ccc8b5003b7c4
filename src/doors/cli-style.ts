import { styleText } from 'node:util'
import type { HelpConfiguration, OutputConfiguration } from 'commander'

type Style = Parameters<typeof styleText>[0]

interface Stream {
  readonly isTTY?: boolean
}

/** Colour on terminals only; NO_COLOR (https://no-color.org) and --no-color switch it off. */
export function hasColour({ isTTY = false }: Stream): boolean {
  return isTTY && !process.env['NO_COLOR'] && !process.argv.includes('--no-color')
}

export function coloursFor(out: Stream, err: Stream): OutputConfiguration {
  return { getOutHasColors: () => hasColour(out), getErrHasColors: () => hasColour(err) }
}

/** Styles text for a terminal; commander strips it where the output is none or NO_COLOR is set. */
export function styled(style: Style): (text: string) => string {
  return (text) => styleText(style, text, { validateStream: false })
}

/** Help with bold titles and commands that stand out, as wide as the terminal. */
export function styledHelp(): HelpConfiguration {
  return {
    showGlobalOptions: false,
    styleTitle: styled('bold'),
    styleCommandText: styled('cyan'),
    styleSubcommandText: styled('cyan'),
    styleOptionText: styled('green'),
    styleArgumentText: styled('green'),
  }
}

import { type Browser, chromium } from 'playwright-core'

/** Where Debian and Ubuntu put it. */
export const CHROMIUM = '/usr/bin/chromium'

const HANGS_MS = 5 * 60_000

/** The system's Chromium, which asks nobody for anything. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    // A container's root has no sandbox for it, and no page but our own is opened.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  // Thirty seconds are Playwright's own, and a busy machine needs more for a click.
  browser.on('context', (context) => context.setDefaultTimeout(HANGS_MS))
  return browser
}

import { WorldError } from '../input/bad-news.ts'

/** A sandbox that broke, or a machine that was too busy, is ours to mend: asked a second time before anybody hears of it. */
export async function askTwice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof WorldError && error.code === 'sandbox-failed')) throw error
    return await ask()
  }
}

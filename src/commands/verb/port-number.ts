import { callerError } from '../../input/bad-news.ts'

/** Throws CallerError for anything but a port. */
export function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw callerError('--port', `"${text}" is not a port`, 'Give a number from 0 to 65535.')
}

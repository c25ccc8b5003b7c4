import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { refuseUnlessAbsent } from '../../input/if-absent.ts'
import { MAX_RESULT_BYTES } from '../../scorecard/read-result.ts'

// A link leads out of the folder, and a pipe would be waited for.
const NO_LINK = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

// Nothing, a file in place of a folder, a link, and what only root reads: whoever graded may have left any of these.
const NOT_A_FILE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENXIO']

/**
 * No more than a result may have, whatever lies there; nothing where there is no file. Throws CallerError for what
 * the disk says of itself: that is no fault of a result.
 */
export async function readResultFile(path: string): Promise<Uint8Array> {
  const file = await open(path, NO_LINK).catch((error: unknown) => {
    if (!NOT_A_FILE.includes(Object(error).code)) refuseUnlessAbsent(path, error)
    return null
  })
  if (file === null) return new Uint8Array()
  try {
    const found = await file.stat()
    if (!found.isFile()) return new Uint8Array()
    const buffer = Buffer.alloc(Math.min(found.size, MAX_RESULT_BYTES + 1))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return new Uint8Array(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { MAX_RESULT_BYTES } from '../../scorecard/read-result.ts'

// A link leads out of the folder, and a pipe would be waited for.
const NO_LINK = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** No more than a result may have, whatever lies there; nothing where there is no file. */
export async function readResultFile(path: string): Promise<Uint8Array> {
  const file = await open(path, NO_LINK).catch(() => null)
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

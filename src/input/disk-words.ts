/** What a disk answers that the caller can mend, by the code of Node's error. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
  EFBIG: 'the file would be too large',
  EIO: 'the disk failed',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ETXTBSY: 'it is a program that runs',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'it is a file',
  EISDIR: 'it is a folder',
  ELOOP: 'a link in the path leads to itself',
  ENAMETOOLONG: 'its name is too long',
}

/** In words why a file or folder was not written; null for an error that no disk answers. */
export function whyNotWritten(error: unknown): string | null {
  const code = codeOf(error)
  return code === 'ENOENT' ? 'nothing can be made there' : (REFUSALS[code] ?? null)
}

/** The same of one that was not read. */
export function whyNotRead(error: unknown): string | null {
  const code = codeOf(error)
  return code === 'ENOENT' ? 'there is no such file' : (REFUSALS[code] ?? null)
}

/** Node's `cp` has codes of its own and tells the disk's beside them. */
function codeOf(error: unknown): string {
  const { code, info } = Object(error)
  return String(Object(info).code ?? code)
}

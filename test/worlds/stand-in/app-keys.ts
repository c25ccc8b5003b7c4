import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

const KEY_OPTIONS = {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
} as const
const generate = promisify(generateKeyPair)
const keys = new Map<string, Promise<string>>()

/** A private key, as PEM. One is slow to make: all GitHubs of a process use the same under the same name. */
export async function appKey(name: string): Promise<string> {
  const known = keys.get(name) ?? generate('rsa', KEY_OPTIONS).then(({ privateKey }) => privateKey)
  keys.set(name, known)
  return await known
}

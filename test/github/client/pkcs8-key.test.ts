import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { pkcs8Key } from '../../../src/github/client/pkcs8-key.ts'

function aKey(modulusLength: number) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength })
  const pem = (type: 'pkcs1' | 'pkcs8') => String(privateKey.export({ type, format: 'pem' }))
  return { pkcs1: pem('pkcs1'), pkcs8: pem('pkcs8').trim() }
}

// Lengths of keys, because the length of a length differs too; GitHub's are of 2048 bits.
test.each([1024, 2048, 4096])('a PKCS#1 key of %i bits becomes what Node makes of it', (bits) => {
  const { pkcs1, pkcs8 } = aKey(bits)
  expect(pkcs8Key(pkcs1)).toBe(pkcs8)
  expect(pkcs8Key(pkcs8)).toBe(pkcs8)
})

test.each([
  ['line ends of two characters', (pem: string) => pem.replaceAll('\n', '\\n')],
  ['line ends of Windows', (pem: string) => pem.replaceAll('\n', '\r\n')],
  ['blanks for line ends', (pem: string) => pem.replaceAll('\n', ' ')],
])('a key with %s is mended', (_, spoil) => {
  const { pkcs1, pkcs8 } = aKey(1024)
  expect(pkcs8Key(spoil(pkcs1))).toBe(pkcs8)
  expect(createPrivateKey(pkcs8Key(spoil(pkcs8)) ?? '').asymmetricKeyType).toBe('rsa')
})

test.each(['', 'a key', '-----BEGIN RSA PRIVATE KEY-----\n§§\n-----END RSA PRIVATE KEY-----'])(
  'what is no key is null: %j',
  (text) => {
    expect(pkcs8Key(text)).toBe(null)
  },
)

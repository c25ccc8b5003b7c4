import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'

/** HPKE, RFC 9180: ECDH on P-256 with a key made for each seal, HKDF-SHA-256, AES-256-GCM. */
export const SUITE = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})

/** What these keys are for, so that nothing else sealed with them opens as a review. */
export const INFO = new TextEncoder().encode('takehome review 1').buffer

/** What the hub's answer to a seal is sealed with, RFC 9180, section 5.3. */
export const REPLY = new TextEncoder().encode('takehome reply 1').buffer
/** Bytes: 32 to encrypt with, and 32 from which the nonce follows. */
export const REPLY_KEY = 64

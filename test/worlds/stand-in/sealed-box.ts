import sodium from 'libsodium-wrappers'

/** The keys with which secrets of one repository are sealed; the same for the same repository. */
export async function boxKeys(repositoryId: number) {
  await sodium.ready
  return sodium.crypto_box_seed_keypair(
    sodium.crypto_generichash(32, `keys of ${repositoryId}`, null),
  )
}

/** What stands in a sealed box; undefined when these keys do not open it. */
export async function openBox(sealed: string, repositoryId: number): Promise<string | undefined> {
  const { publicKey, privateKey } = await boxKeys(repositoryId)
  try {
    const bytes = sodium.crypto_box_seal_open(Buffer.from(sealed, 'base64'), publicKey, privateKey)
    return Buffer.from(bytes).toString('utf8')
  } catch {
    return undefined
  }
}

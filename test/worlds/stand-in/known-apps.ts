import type { EmulatorStore } from './emulator-store.ts'
import type { SeededApp } from './github-seed.ts'

/** Every App there is: of the seed, and registered since. One that nobody installed has the installation 0. */
export function knownApps(store: EmulatorStore): readonly SeededApp[] {
  return store.apps.all().map(({ app_id, slug, permissions, organisation }) => {
    const installed = store.appInstallations.findOneBy('app_id', app_id)
    return {
      id: app_id,
      slug,
      organisation: organisation ?? installed?.account_login ?? '',
      installationId: installed?.installation_id ?? 0,
      permissions,
    }
  })
}

export function findApp(
  store: EmulatorStore,
  id: number | null | undefined,
): SeededApp | undefined {
  return knownApps(store).find((app) => app.id === id)
}

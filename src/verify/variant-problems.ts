import type { VariantTrial } from './trial.ts'

export interface VariantCount {
  readonly sound: number
  readonly tried: number
}

/** How many variants there is nothing to say against. */
export function countSound(variants: readonly VariantTrial[]): VariantCount | null {
  if (variants.length === 0) return null
  const sound = variants.filter((variant) => variantProblems(variant).length === 0)
  return { sound: sound.length, tried: variants.length }
}

/** What makes one variant harder, softer or no other exercise than the shipped one. */
export function variantProblems(variant: VariantTrial): readonly string[] {
  const { options, broken, failed, lost, loops, missed, shippedLoses } = variant
  const name = Object.entries(options).map(([id, option]) => `${id}=${option}`)
  const said = [
    ...broken,
    ...(failed === null
      ? []
      : [`its reference fails ${failed.criterion} ${failed.name}: ${failed.detail}`]),
    ...(lost === null || lost === 0 ? [] : [`its reference loses ${lost} measured points`]),
    ...(loops.length === 0 ? [] : [`its plain loops lose ${loops.join(', ')}`]),
    ...missed.map((flaw) => `${flaw} is not caught`),
    ...(broken.length === 0 && shippedLoses.length === 0
      ? ['the shipped reference keeps all critical criteria']
      : []),
  ]
  return said.map((text) => `variant ${name.join(' ')}: ${text}`)
}

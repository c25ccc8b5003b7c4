import type { ErrorObject, ValidateFunction } from 'ajv'

/** A validator that is compiled when it is first asked: compiling takes longer than checking a rubric. */
export class LazyValidator<T> {
  readonly #compile: () => ValidateFunction<T>
  #compiled: ValidateFunction<T> | null = null

  constructor(compile: () => ValidateFunction<T>) {
    this.#compile = compile
  }

  accepts(value: unknown): value is T {
    this.#compiled ??= this.#compile()
    return this.#compiled(value)
  }

  /** What was wrong with the value that was checked last. */
  get errors(): readonly ErrorObject[] {
    return this.#compiled?.errors ?? []
  }
}

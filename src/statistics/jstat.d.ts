declare module 'jstat' {
  interface Distribution {
    inv(probability: number, ...parameters: number[]): number
    cdf(value: number, ...parameters: number[]): number
  }
  export const jStat: {
    readonly normal: Distribution
    readonly centralF: Distribution
  }
}

declare module 'jstat' {
  interface Distribution {
    inv(probability: number, ...parameters: number[]): number
    cdf(value: number, ...parameters: number[]): number
  }
  const library: {
    readonly jStat: {
      readonly normal: Distribution
      readonly centralF: Distribution
      readonly studentt: Distribution
    }
  }
  // biome-ignore lint/style/noDefaultExport: it is CommonJS, of which Node sees this export alone.
  export default library
}

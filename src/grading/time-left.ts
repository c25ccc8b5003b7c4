/** After so many were done in so many seconds: how long the others will take, in words. Empty where there are none, or nobody can say. */
export function timeLeft(done: number, waiting: number, seconds: number): string {
  if (waiting === 0 || done === 0) return ''
  const left = (waiting * seconds) / done
  if (left < 90) return 'about a minute left'
  if (left < 90 * 60) return `about ${Math.round(left / 60)} min left`
  return `about ${Math.round(left / 3600)} h left`
}

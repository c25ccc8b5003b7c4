/**
 * For the environment of a process whose memory lies in few large pieces: the C library puts them in huge pages. One
 * that does not know the setting goes on as before:
 * https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html
 */
export const HUGE_PAGES = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' } as const

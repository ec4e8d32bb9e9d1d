/** The first eight characters in two groups, short enough to be read out: '3f9a 12cd'. */
export function shortFingerprint(whole: string): string {
  return `${whole.slice(0, 4)} ${whole.slice(4, 8)}`.trim();
}

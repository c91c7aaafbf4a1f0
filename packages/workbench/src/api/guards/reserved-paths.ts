/** Whether a path belongs to the API or the downloads, where the web page has nothing to say. */
export function isReserved(path: string): boolean {
  return /^\/(v1|data)(\/|$)/.test(path);
}

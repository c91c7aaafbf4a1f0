/** What stands where a file was to be read, for the mistake that tells of it. */
export function whatIsThere({ code }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" || code === "ENOTDIR") return "no file";
  const found = code === "EISDIR" ? "a folder" : `a file that cannot be read (${code})`;
  return found;
}

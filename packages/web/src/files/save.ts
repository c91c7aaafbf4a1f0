/** Hands a file to the browser to save. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves a table that is written as CSV. */
export function saveCsvText(words: readonly string[], text: string): void {
  save(fileName(words, "csv"), new Blob([text], { type: "text/csv;charset=utf-8" }));
}

/** A file name from words: small letters, digits and hyphens. */
export function fileName(words: readonly string[], ending: string): string {
  const plain = words
    .join(" ")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${plain}.${ending}`;
}

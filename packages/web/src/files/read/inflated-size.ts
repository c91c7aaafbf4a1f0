/** Size of what deflated bytes inflate to, or a size just above `left` where they pass it: no further is inflated. */
export async function inflatedSize(deflated: Uint8Array<ArrayBuffer>, left: number): Promise<number> {
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.length;
    if (size > left) {
      await reader.cancel();
      return size;
    }
  }
}

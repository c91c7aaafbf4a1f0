/** A run of paths that are simulated together. */
export interface Chunk {
  readonly from: number;
  /** The first path after the last. */
  readonly to: number;
}

/** Some paths in chunks of at most `size`. A chunk's result does not depend on how the paths were cut. */
export function chunksOf(paths: number, size: number): readonly Chunk[] {
  return Array.from({ length: Math.ceil(paths / size) }, (_, index) => ({
    from: index * size,
    to: Math.min(paths, (index + 1) * size),
  }));
}

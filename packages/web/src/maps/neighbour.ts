import type { Shape } from "./shapes.ts";

/** The place to step to from `from` with an arrow key: near, and more ahead than aside. */
export function neighbourOf(shapes: readonly Shape[], from: Shape, key: string): Shape | undefined {
  const ahead: readonly [number, number] | undefined = (
    { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const
  )[key as "ArrowLeft"];
  if (!ahead) return undefined;
  let best: Shape | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    if (shape === from) continue;
    const x = shape.centre[0] - from.centre[0];
    const y = shape.centre[1] - from.centre[1];
    const forward = x * ahead[0] + y * ahead[1];
    const aside = Math.abs(x * ahead[1] - y * ahead[0]);
    if (forward <= 0 || aside > forward * 1.5) continue;
    const distance = forward + 2 * aside;
    if (distance < least) [best, least] = [shape, distance];
  }
  return best;
}

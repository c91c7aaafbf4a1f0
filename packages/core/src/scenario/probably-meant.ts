/** What a number out of bounds was probably meant to be: a hundred times more or less, where that is allowed. */
export function probablyMeant(
  value: number,
  unit: string,
  [low, high]: readonly [number, number],
): number | null {
  if (!["percent", "share", "ratio"].includes(unit)) return null;
  const candidates = [hundredth(value), hundredfold(value)];
  return candidates.find((candidate) => candidate !== 0 && candidate >= low && candidate <= high) ?? null;
}

/** Shifted in decimal, because 110 / 100 must be the number 1.10. */
function shifted(value: number, places: number): number {
  const text = String(value);
  return text.includes("e") ? value * 10 ** places : Number(`${text}e${places}`);
}

/** A hundredth of a number. */
export function hundredth(value: number): number {
  return shifted(value, -2);
}

/** A hundred times a number. */
export function hundredfold(value: number): number {
  return shifted(value, 2);
}

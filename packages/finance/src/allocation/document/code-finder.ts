import type { Receivers } from "../receivers.ts";

/**
 * A function from what a file calls a place to its code: `0114`, `114` as a spreadsheet leaves it, `Upplands Väsby`, or
 * both. Undefined for what is no place.
 */
export function codeFinder({ codes, names, kinds }: Receivers): (written: string) => string | undefined {
  const known = new Set(codes);
  const lengths = [...new Set(codes.map((code) => code.length))].sort((a, b) => b - a);
  const byName = new Map(
    codes.map((code, row) => [names[row]!.toLocaleLowerCase("sv"), { code, kind: kinds[row]! }] as const),
  );
  return (written) => {
    const [, number = "", name = ""] = /^(\d{0,6})\s*(.*)$/s.exec(written.trim()) ?? [];
    if (name !== "") return byName.get(name.trim().toLocaleLowerCase("sv"))?.code;
    if (known.has(number)) return number;
    return lengths
      .filter((length) => length === number.length + 1)
      .map((length) => number.padStart(length, "0"))
      .find((code) => known.has(code));
  };
}

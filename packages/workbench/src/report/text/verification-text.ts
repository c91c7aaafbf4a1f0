import type { Verification } from "../export/verify.ts";
import type { Voice } from "./result-text.ts";

const mostShown = 30;

/** Whether a file is what is computed, and if not what differs: the figure, what was found, what was expected. */
export function verificationText(
  { file, manifest, differences }: Verification,
  { translate }: Voice,
): string {
  const { model_version: model, data_version: data, year } = manifest;
  if (differences.length === 0) {
    return `${translate("cli.verify.identical", { file, model, data, year: String(year) })}\n`;
  }
  const shown = differences.slice(0, mostShown);
  const lines = [
    translate("cli.verify.differs", { file, count: differences.length }),
    ...shown.map(({ place, found, expected }) =>
      translate("cli.verify.difference", { place, found: valueText(found), expected: valueText(expected) }),
    ),
  ];
  const rest = differences.length - shown.length;
  if (rest > 0) lines.push(translate("cli.verify.more", { count: rest }));
  return `${lines.join("\n")}\n`;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return "–";
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 100);
}

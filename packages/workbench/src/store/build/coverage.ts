import type { Coverage } from "../schema/table-schema.ts";
import type { KnownCodes } from "../validate/cell.ts";
import { type Columns, keyTexts } from "../validate/columns.ts";
import type { PlainTable } from "./plain.ts";
import { type Check, check } from "./report.ts";

/**
 * Whether a table holds exactly the codes its schema promises: every code in every group (year, area …),
 * except those the schema says are missing, with a reason. A promised gap that is filled also fails.
 */
export function checkCoverage({ schema, columns }: PlainTable, coverage: Coverage, codes: KnownCodes): Check {
  const groups = groupRows(columns, coverage);
  const known = codes[coverage.codes];
  const failures: string[] = [];
  let gaps = 0;
  for (const { values, found } of groups.values()) {
    const away = new Set(coverage.missing.filter((gap) => applies(gap.where, values)).map((gap) => gap.code));
    const lacking = [...known].filter((code) => !found.has(code));
    gaps += lacking.length;
    const label = Object.values(values).join(" ");
    for (const code of lacking) if (!away.has(code)) failures.push(`${label} lacks ${code}`.trim());
    for (const code of away) if (found.has(code)) failures.push(`${label} has ${code}, said to be missing`);
  }
  if (groups.size !== coverage.groups) failures.push(`${groups.size} groups instead of ${coverage.groups}`);
  const counts = { rows: columns.rowCount, codes: known.size, groups: groups.size, "explained gaps": gaps };
  const reasons = coverage.missing.map(({ code, why }) => `${code}: ${why}`);
  return check(`${schema.name}: every ${coverage.codes.replaceAll("_", " ")}`, counts, failures, reasons);
}

interface Group {
  readonly values: Readonly<Record<string, string>>;
  readonly found: Set<string>;
}

function groupRows(columns: Columns, { by, column }: Coverage): Map<string, Group> {
  const parts = by.map((name) => keyTexts(columns, name));
  const codes = keyTexts(columns, column);
  const groups = new Map<string, Group>();
  for (let row = 0; row < columns.rowCount; row++) {
    const key = parts.map((part) => part[row]).join(" ");
    let group = groups.get(key);
    if (group === undefined) {
      group = { values: Object.fromEntries(by.map((name, i) => [name, parts[i]![row]!])), found: new Set() };
      groups.set(key, group);
    }
    group.found.add(codes[row]!);
  }
  return groups;
}

function applies(
  where: Coverage["missing"][number]["where"],
  values: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(where).every(([name, wanted]) => {
    if (typeof wanted === "string") return values[name] === wanted;
    const value = Number(values[name]);
    return value >= wanted[0] && value <= wanted[1];
  });
}

import type { Check, CheckedTables, Report } from "../../services/data/data.ts";
import type { Voice } from "./result-text.ts";

const mostDetails = 12;

/** The outcome of the checks, one line each, with what failed beneath. */
export function checkText({ checks, passed, dataVersion }: Report, { translate }: Voice): string {
  const lines = checks.flatMap((check) => {
    const shown = check.passed ? [] : check.details.slice(0, mostDetails);
    const hidden = check.passed ? 0 : check.details.length - shown.length;
    return [
      `${translate(check.passed ? "cli.data.ok" : "cli.data.failed")}  ${check.name}${countsText(check)}`,
      ...shown.map((detail) => `    ${detail}`),
      ...(hidden > 0 ? [`    ${translate("cli.data.more", { count: hidden })}`] : []),
    ];
  });
  const failed = checks.filter((check) => !check.passed).length;
  lines.push(
    "",
    passed
      ? translate("cli.data.all_passed", { count: checks.length, version: dataVersion })
      : translate("cli.data.some_failed", { count: failed, all: checks.length }),
  );
  return `${lines.join("\n")}\n`;
}

function countsText({ counts }: Check): string {
  const entries = Object.entries(counts).filter(([name]) => !/^\d/.test(name));
  return entries.length === 0 ? "" : ` (${entries.map(([name, count]) => `${name} ${count}`).join(", ")})`;
}

/** What was found in a user's folder, and which years it makes possible. */
export function tablesText(
  folder: string,
  { rows, dataVersion, years }: CheckedTables,
  { translate }: Voice,
): string {
  const found = [...rows].map(([name, count]) => `  ${name}: ${translate("cli.data.rows", { count })}`);
  const computable = years.filter((year) => year.computable).map(({ year }) => year);
  const lines = [
    translate("cli.data.tables_ok", { folder }),
    ...(found.length > 0 ? found : [`  ${translate("cli.data.no_tables")}`]),
    translate("cli.data.years", { years: computable.join(", ") }),
    translate("cli.version.data", { version: dataVersion }),
  ];
  return `${lines.join("\n")}\n`;
}

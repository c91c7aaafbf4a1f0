import { InputError, type Problem, type Status, type Table } from "@barkraft/core";
import type { GrantAmount, GrantDecision, GrantReceiver, GrantText, TargetedGrant } from "@barkraft/finance";

type Tables = ReadonlyMap<string, Table>;

/** Tables that the register is read from. */
export const registerTables = [
  "targeted-grants",
  "targeted-grant-amounts",
  "national",
  "general-grants-by-appropriation",
] as const;

/**
 * The register of targeted grants with amounts by year, in the order of the table. Throws an `InputError` with every
 * amount that belongs to no row, lies outside its own bounds or the years of its row, and every row whose share or
 * years stand the wrong way round.
 */
export function registerOf(tables: Tables): readonly TargetedGrant[] {
  const table = needed(tables, "targeted-grants");
  const problems: Problem[] = [];
  const amounts = amountsOf(needed(tables, "targeted-grant-amounts"), problems);
  const grants = Array.from({ length: table.rowCount }, (_, row) => grantAt(table, row, amounts));
  const ids = new Set(grants.map(({ id }) => id));
  for (const id of amounts.keys()) if (!ids.has(id)) problems.push(amountWithoutGrant(id));
  for (const grant of grants) problems.push(...mistakesIn(grant));
  if (problems.length > 0) throw new InputError(problems);
  return grants;
}

function grantAt(
  table: Table,
  row: number,
  amounts: ReadonlyMap<string, readonly GrantAmount[]>,
): TargetedGrant {
  const text = (column: string) => table.texts.get(column)?.[row] || null;
  const number = (column: string) => table.numbers.get(column)?.[row] ?? Number.NaN;
  const whole = (column: string) => (Number.isNaN(number(column)) ? null : number(column));
  const both = (column: string): GrantText | null => {
    const [sv, da, en] = [text(`${column}_sv`), text(`${column}_da`), text(`${column}_en`)];
    const any = sv ?? en ?? da;
    // Whoever adds a row of their own need not write it in Danish: Swedish is read there.
    return any === null ? null : { sv: sv ?? any, da: da ?? any, en: en ?? any };
  };
  const [area, appropriation] = [text("candidate_area"), text("candidate")];
  return {
    id: text("id")!,
    name: { sv: text("name_sv")!, en: text("name_en")! },
    decision: text("decision") as GrantDecision,
    note: both("note")!,
    receiver: text("receiver") as GrantReceiver,
    sector: text("sector")!,
    nature: text("nature"),
    authority: text("authority"),
    act: text("act"),
    purpose: both("purpose"),
    conditions: both("conditions"),
    applicants: both("applicants"),
    way: text("way"),
    key: text("key"),
    hours: {
      application: number("application_hours"),
      report: number("report_hours"),
      state: number("state_hours"),
      receivers: number("receiver_count"),
    },
    firstYear: whole("first_year"),
    lastYear: whole("last_year"),
    decidedEnd: text("decided_end"),
    appropriation: appropriation === null ? null : { area: area ?? "", name: appropriation },
    share: {
      percent: number("share_pct"),
      low: number("share_low_pct"),
      high: number("share_high_pct"),
      status: text("share_status") as Status,
    },
    source: text("source")!,
    amounts: amounts.get(text("id")!) ?? [],
  };
}

function amountsOf(table: Table, problems: Problem[]): ReadonlyMap<string, readonly GrantAmount[]> {
  const ids = table.texts.get("id")!;
  const number = (column: string, row: number) => table.numbers.get(column)?.[row] ?? Number.NaN;
  const byId = new Map<string, GrantAmount[]>();
  for (const [row, id] of ids.entries()) {
    const amount = number("amount_msek", row);
    const [low, high] = ["amount_low_msek", "amount_high_msek"].map((column) => {
      const bound = number(column, row);
      return Number.isNaN(bound) ? amount : bound;
    }) as [number, number];
    const year = number("year", row);
    if (!(low <= amount && amount <= high)) problems.push(outsideBounds(id, year, amount, low, high));
    const status = (table.texts.get("amount_status")?.[row] || "assumed") as Status;
    const own = byId.get(id) ?? [];
    own.push({ year, amount, low, high, status });
    byId.set(id, own);
  }
  for (const own of byId.values()) own.sort((a, b) => a.year - b.year);
  return byId;
}

function mistakesIn({ id, share, firstYear, lastYear, amounts }: TargetedGrant): Problem[] {
  const problems: Problem[] = [];
  if (share.low > share.percent || share.percent > share.high) {
    problems.push({
      code: "register_share_bounds",
      place: `targeted-grants, ${id}`,
      found: `a share of ${share.percent} percent between ${share.low} and ${share.high}`,
      expected: "a share between its lowest and its highest",
      advice: "Correct one of the three.",
    });
  }
  const [first, last] = [firstYear ?? 0, lastYear ?? 9999];
  const outside = amounts.filter(({ year, amount }) => amount !== 0 && (year < first || year > last));
  if (first > last || outside.length > 0) {
    const years = outside.map(({ year }) => year).join(", ");
    problems.push({
      code: "register_years",
      place: `targeted-grants, ${id}`,
      found: first > last ? `a first year ${first} after the last ${last}` : `amounts in ${years}`,
      expected: "amounts from its first year to its last",
      advice: "Correct the years of the row, or the amounts.",
    });
  }
  return problems;
}

function amountWithoutGrant(id: string): Problem {
  return {
    code: "register_unknown_grant",
    place: "targeted-grant-amounts",
    found: `amounts of '${id}'`,
    expected: "the id of a row in targeted-grants",
    advice: "Add the row, or correct the id.",
  };
}

function outsideBounds(id: string, year: number, amount: number, low: number, high: number): Problem {
  return {
    code: "register_amount_bounds",
    place: `targeted-grant-amounts, ${id} ${year}`,
    found: `${amount} between ${low} and ${high}`,
    expected: "an amount between its lowest and its highest",
    advice: "Correct one of the three, or leave the bounds out.",
  };
}

function needed(tables: Tables, name: string): Table {
  const table = tables.get(name);
  if (!table) throw new Error(`table '${name}' was not loaded`);
  return table;
}

/** General grants by year, million SEK: the outcome of budget area 25, general grants to local government. */
export function generalGrantsByYear(tables: Tables): ReadonlyMap<number, number> {
  const table = needed(tables, "national");
  const years = table.numbers.get("year")!;
  const amounts = table.numbers.get("general_grants_appropriation_area_25_msek")!;
  return new Map(
    Array.from(years, (year, row) => [year, amounts[row]!] as const).filter(
      ([, each]) => !Number.isNaN(each),
    ),
  );
}

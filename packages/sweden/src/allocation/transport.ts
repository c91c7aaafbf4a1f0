import { type ColumnDescription, knownOrNull, type Table } from "@barkraft/core";
import { backtestFrom, backtestTo } from "./backtest-years.ts";
import type { Tables } from "./columns.ts";

/** Columns of the panel that the shipped keys and the back-test read. */
const panelColumns = [
  "population",
  "population_20_64",
  "population_80_plus",
  "tax_capacity_pc",
  "unemployment_18_64_pct",
  "social_assistance_paid_pc",
] as const;

const area = "individual_and_family_care";

/** A column of a table without its name. */
interface PackedColumn {
  readonly unit: string | null;
  readonly status: ColumnDescription["status"];
  readonly source: string;
  /** Row by row; null where unknown. */
  readonly values: readonly (number | null)[];
}

/** What a page needs to share pots and hold keys against the past by itself. */
export interface KeyFigures {
  readonly first_year: number;
  readonly last_year: number;
  readonly municipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly county_code: string;
    readonly county: string;
    readonly region: string;
  }[];
  /** Year by year, municipality by municipality in the order of the list. */
  readonly panel: Readonly<Record<string, PackedColumn>>;
  readonly reference_cost_pc: PackedColumn;
}

const places = ["code", "name", "county_code", "county", "region"] as const;

/** Packs the figures of the years that the back-test reads. */
export function packKeyFigures(tables: Tables): KeyFigures {
  const list = tables.get("municipalities")!;
  const rows = [...list.texts.get("code")!.keys()].sort((a, b) =>
    list.texts.get("code")![a]! < list.texts.get("code")![b]! ? -1 : 1,
  );
  const municipalities = rows.map((row) => {
    const text = (name: (typeof places)[number]) => list.texts.get(name)?.[row] ?? "";
    return Object.fromEntries(
      places.map((name) => [name, text(name)]),
    ) as KeyFigures["municipalities"][number];
  });
  const codes = municipalities.map(({ code }) => code);
  const pack = (table: Table, name: string) => packColumn(table, name, codes);
  const panel = tables.get("panel")!;
  return {
    first_year: backtestFrom - 1,
    last_year: backtestTo,
    municipalities,
    panel: Object.fromEntries(panelColumns.map((name) => [name, pack(panel, name)])),
    reference_cost_pc: pack(tables.get("reference-costs")!, "reference_cost_pc"),
  };
}

/** The tables that figures were packed from, as far as keys read them. */
export function unpackKeyFigures(figures: KeyFigures): Tables {
  const { first_year: first, last_year: last, municipalities } = figures;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const rows = years.flatMap((year) => municipalities.map(({ code }) => ({ year, code })));
  const codes = rows.map(({ code }) => code);
  const year: [string, Float64Array] = ["year", Float64Array.from(rows, (row) => row.year)];
  const numbersOf = (columns: Readonly<Record<string, PackedColumn>>) =>
    new Map([
      year,
      ...Object.entries(columns).map(([name, { values }]): [string, Float64Array] => [
        name,
        Float64Array.from(values, (value) => value ?? Number.NaN),
      ]),
    ]);
  const list = {
    texts: new Map(places.map((name) => [name, municipalities.map((each) => each[name])])),
    numbers: new Map<string, Float64Array>(),
  };
  const costs = { reference_cost_pc: figures.reference_cost_pc };
  return new Map([
    ["municipalities", tableOf("municipalities", municipalities.length, list, {})],
    [
      "panel",
      tableOf(
        "panel",
        rows.length,
        { texts: new Map([["code", codes]]), numbers: numbersOf(figures.panel) },
        figures.panel,
      ),
    ],
    [
      "reference-costs",
      tableOf(
        "reference-costs",
        rows.length,
        {
          texts: new Map([
            ["code", codes],
            ["area", codes.map(() => area)],
          ]),
          numbers: numbersOf(costs),
        },
        costs,
      ),
    ],
  ]);
}

function packColumn(table: Table, name: string, codes: readonly string[]): PackedColumn {
  const years = table.numbers.get("year")!;
  const areas = table.texts.get("area");
  const values = new Map<string, number>();
  table.texts.get("code")!.forEach((code, row) => {
    if (!areas || areas[row] === area) values.set(`${code} ${years[row]}`, table.numbers.get(name)![row]!);
  });
  const packed: (number | null)[] = [];
  for (let year = backtestFrom - 1; year <= backtestTo; year++) {
    for (const code of codes) {
      packed.push(knownOrNull(values.get(`${code} ${year}`) ?? Number.NaN));
    }
  }
  const described = table.descriptions.get(name);
  return {
    unit: described?.unit ?? null,
    status: described?.status ?? "unknown",
    source: described?.source ?? "",
    values: packed,
  };
}

function tableOf(
  name: string,
  rowCount: number,
  { texts, numbers }: Pick<Table, "texts" | "numbers">,
  columns: Readonly<Record<string, PackedColumn>>,
): Table {
  const descriptions = Object.entries(columns).map(
    ([column, { unit, status, source }]): [string, ColumnDescription] => [
      column,
      {
        name: column,
        type: "number",
        unit,
        status,
        description: { sv: column, en: column },
        source,
        licence: "",
        vintage: "",
      },
    ],
  );
  return {
    name,
    rowCount,
    numbers,
    texts,
    descriptions: new Map(descriptions),
    origins: [{ kind: "shipped", file: `${name}.parquet` }],
    originOfRow: new Uint8Array(rowCount),
  };
}

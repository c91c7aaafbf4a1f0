import { stringify } from "yaml";
import type { GeneratedFile } from "../../core/build/write-or-check.ts";
import type { FigureInput, SuppliedTable } from "../src/figures/figure.ts";

interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

interface Column {
  readonly type: "string" | "integer" | "number";
  readonly unit: string | null;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly constraints: Readonly<Record<string, unknown>>;
}

const descriptions: Readonly<Record<"year" | "municipality" | "region", Bilingual>> = {
  year: { sv: "Kalenderåret som uppgiften avser.", en: "Calendar year that the figure describes." },
  municipality: {
    sv: "Fyrsiffrig kommunkod med inledande nolla, till exempel 0114.",
    en: "Four-digit municipality code with its leading zero, for example 0114.",
  },
  region: {
    sv: "Tvåsiffrig länskod med inledande nolla, till exempel 01.",
    en: "Two-digit county code with its leading zero, for example 01.",
  },
};

/** The schema and the empty table of every supplied table that an input reads. */
export function suppliedTableFiles(inputs: readonly FigureInput[], folder: URL): GeneratedFile[] {
  const tables = Map.groupBy(
    inputs.filter(({ read }) => typeof read.table !== "string"),
    ({ read }) => read.table as SuppliedTable,
  );
  return [...tables].flatMap(([table, members]) => {
    const columns = columnsOf(table, members);
    return [
      { url: new URL(`${table.name}.yaml`, folder), text: schemaText(table, columns) },
      { url: new URL(`${table.name}.csv`, folder), text: `${Object.keys(columns).join(",")}\n` },
    ];
  });
}

function columnsOf(table: SuppliedTable, members: readonly FigureInput[]): Record<string, Column> {
  const isMunicipal = table.level === "municipality";
  const code: Column = {
    type: "string",
    unit: null,
    title: isMunicipal ? { sv: "Kommunkod", en: "Municipality code" } : { sv: "Länskod", en: "County code" },
    description: isMunicipal ? descriptions.municipality : descriptions.region,
    constraints: isMunicipal
      ? { required: true, pattern: "^[0-9]{4}$", codes: "municipality" }
      : { required: true, pattern: "^[0-9]{2}$", codes: "county" },
  };
  const year: Column = {
    type: "integer",
    unit: null,
    title: { sv: "År", en: "Year" },
    description: descriptions.year,
    constraints: { required: true, min: 1990, max: 2100 },
  };
  const columns: Record<string, Column> = table.level === "nation" ? { year } : { code, year };
  for (const { read, label, description, unit } of members) {
    const { sv, en } = read.columnLabel ?? label;
    const [min, max] = read.range ?? [];
    columns[read.column] ??= {
      type: "number",
      unit,
      title: { sv, en },
      description: read.columnLabel ?? { sv: description.sv, en: description.en },
      constraints: min === undefined ? {} : { min, max },
    };
  }
  return columns;
}

function schemaText(table: SuppliedTable, columns: Readonly<Record<string, Column>>): string {
  const schema = {
    table: table.name,
    title: table.title,
    description: {
      sv: `${table.title.sv}. Ingen sådan tabell följer med: en användare som har uppgifterna lägger den i sin mapp.`,
      en: `${table.title.en}. None is shipped: a user who has the figures puts it in their folder.`,
    },
    primary_key: table.level === "nation" ? ["year"] : ["code", "year"],
    source: "Anges av användaren",
    licence: "other-open",
    vintage: "Ingen (läggs till av användaren)",
    status: "published",
    columns,
  };
  return `# Written by \`npm run generate\` from the declared inputs. Do not edit.\n${stringify(schema, { lineWidth: 0 })}`;
}

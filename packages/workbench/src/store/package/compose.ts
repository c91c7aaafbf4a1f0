import { createHash } from "node:crypto";
import { licenceTitles, type PlainSchema } from "../schema/table-schema.ts";
import {
  fieldOf,
  type Licence,
  type PackageDescriptor,
  type ResourceDescriptor,
  texts,
} from "./descriptor.ts";

/** The resource of a table from its schema and the bytes of its Parquet file. */
export function tableResource(
  schema: PlainSchema,
  bytes: Uint8Array,
  rows: number,
  notedColumns: readonly string[],
): ResourceDescriptor {
  return {
    name: schema.name,
    path: `${schema.name}.parquet`,
    type: "table",
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    ...texts(schema),
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
    bytes: bytes.byteLength,
    hash: hashOf(bytes),
    sources: [{ title: schema.source }],
    licenses: [licence(schema.licence)],
    vintage: schema.vintage,
    rows,
    ...(schema.derived ? { derived: true as const } : {}),
    ...(notedColumns.length > 0 ? { notedColumns } : {}),
    schema: { fields: schema.columns.map(fieldOf), primaryKey: schema.primaryKey },
  };
}

/** The resource of the municipal boundaries. */
export function boundariesResource(bytes: Uint8Array): ResourceDescriptor {
  return {
    name: "municipality-boundaries",
    path: "municipalities.topojson",
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    ...texts({
      title: { sv: "Kommungränser 2023", en: "Municipal boundaries 2023" },
      description: {
        sv: "Kommunernas gränser som TopoJSON, med egenskaperna kod, namn och lan.",
        en: "Municipal boundaries as TopoJSON, with the properties kod (code), namn (name) and lan (county).",
      },
    }),
    format: "topojson",
    mediatype: "application/json",
    bytes: bytes.byteLength,
    hash: hashOf(bytes),
    sources: [{ title: "SCB, Digitala gränser" }],
    licenses: [licence("CC0-1.0")],
    vintage: "2023",
  };
}

/** The whole descriptor; resources in order of name, so that the same resources give the same text. */
export function composePackage(resources: readonly ResourceDescriptor[]): PackageDescriptor {
  const sorted = resources.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "barkraft-sweden",
    title: "Figures for the Swedish municipal equalisation",
    description:
      "Public statistics on Swedish municipalities: population, tax base, finances, reference costs, " +
      "published outcomes. Every column has its unit, source, licence, vintage and status.",
    licenses: unique(sorted.flatMap((resource) => resource.licenses)),
    sources: unique(sorted.flatMap((resource) => resource.sources)),
    resources: sorted,
  };
}

/** A file's digest as the descriptor writes it. */
function hashOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function licence(name: string): Licence {
  return { name, title: licenceTitles[name]! };
}

function unique<T extends { readonly title: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.title, item])).values()];
}

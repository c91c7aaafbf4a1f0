import type { Status } from "@barkraft/core";
import type { CodeList, ColumnSchema, PlainSchema, TableSchema } from "../schema/table-schema.ts";

/** `datapackage.json` in the form of Data Package 2.0 (datapackage.org), with our own properties beside the standard ones. */
export interface PackageDescriptor {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly licenses: readonly Licence[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly ResourceDescriptor[];
}

export interface Licence {
  readonly name: string;
  readonly title: string;
}

export interface ResourceDescriptor {
  readonly name: string;
  readonly path: string;
  readonly type?: "table";
  readonly $schema?: string;
  readonly title: string;
  readonly title_sv: string;
  readonly description: string;
  readonly description_sv: string;
  readonly format: string;
  readonly mediatype: string;
  readonly bytes: number;
  readonly hash: string;
  readonly sources: readonly { readonly title: string }[];
  readonly licenses: readonly Licence[];
  readonly vintage: string;
  readonly rows?: number;
  /** Made by the build: a user cannot supply it. */
  readonly derived?: true;
  /** Columns that rows of the table `notes` are about. */
  readonly notedColumns?: readonly string[];
  readonly schema?: SchemaDescriptor;
}

interface SchemaDescriptor {
  readonly fields: readonly FieldDescriptor[];
  readonly primaryKey: readonly string[];
}

/** A field: Frictionless Table Schema, then what else we know about the column. */
export interface FieldDescriptor {
  readonly name: string;
  readonly type: "integer" | "number" | "string";
  readonly title: string;
  readonly title_sv: string;
  readonly description: string;
  readonly description_sv: string;
  readonly unit: string | null;
  readonly status: Status;
  readonly source: string;
  readonly licence: string;
  readonly vintage: string;
  readonly constraints?: FieldConstraints;
  /** The column must be in a user's file although its cells may be empty. */
  readonly present?: boolean;
  readonly codes?: CodeList;
}

interface FieldConstraints {
  readonly required?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** The field that describes a column. */
export function fieldOf(column: ColumnSchema): FieldDescriptor {
  const { required, present, min, max, pattern, allowed, codes } = column.constraints;
  const constraints: FieldConstraints = {
    ...(required === undefined ? {} : { required }),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(allowed === undefined ? {} : { enum: allowed }),
  };
  return {
    name: column.name,
    type: column.type,
    ...texts(column),
    unit: column.unit,
    status: column.status,
    source: column.source,
    licence: column.licence,
    vintage: column.vintage,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(present === undefined ? {} : { present }),
    ...(codes === undefined ? {} : { codes }),
  };
}

/** The column that a field describes: the inverse of `fieldOf`. */
export function columnOf(field: FieldDescriptor): ColumnSchema {
  const { required, minimum, maximum, pattern, enum: allowed } = field.constraints ?? {};
  const { present, codes } = field;
  return {
    name: field.name,
    type: field.type,
    unit: field.unit,
    status: field.status,
    source: field.source,
    licence: field.licence,
    vintage: field.vintage,
    title: { sv: field.title_sv, en: field.title },
    description: { sv: field.description_sv, en: field.description },
    constraints: {
      ...(required === undefined ? {} : { required }),
      ...(present === undefined ? {} : { present }),
      ...(minimum === undefined ? {} : { min: minimum }),
      ...(maximum === undefined ? {} : { max: maximum }),
      ...(pattern === undefined ? {} : { pattern }),
      ...(allowed === undefined ? {} : { allowed }),
      ...(codes === undefined ? {} : { codes }),
    },
  };
}

/** The schema of a table as its resource describes it. */
export function schemaOf(resource: ResourceDescriptor): TableSchema {
  return {
    name: resource.name,
    title: { sv: resource.title_sv, en: resource.title },
    description: { sv: resource.description_sv, en: resource.description },
    primaryKey: resource.schema?.primaryKey ?? [],
    source: resource.sources.map(({ title }) => title).join("; "),
    licence: resource.licenses[0]!.name,
    vintage: resource.vintage,
    columns: (resource.schema?.fields ?? []).map(columnOf),
  };
}

/** Title and description of a table or column under the names the descriptor gives them. */
export function texts({ title, description }: Pick<PlainSchema, "title" | "description">): {
  title: string;
  title_sv: string;
  description: string;
  description_sv: string;
} {
  return {
    title: title.en,
    title_sv: title.sv,
    description: description.en,
    description_sv: description.sv,
  };
}

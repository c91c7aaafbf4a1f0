import type { ResourceDescriptor } from "./descriptor.ts";
import { readShipped } from "./shipped.ts";

/** Figures of one municipality and year that do not agree with each other; travels with the loaded figures. */
export interface Note {
  readonly table: string;
  readonly code: string;
  readonly year: number;
  readonly columns: readonly string[];
  /** Stable name of the kind, for example `accounting_identity`. */
  readonly kind: string;
  /** How far the figures are apart. */
  readonly difference: { readonly value: number; readonly unit: "SEK/inhabitant" | "person" };
  readonly text: { readonly sv: string; readonly en: string };
}

/** Every note of the shipped tables. */
export async function readNotes(folder: string, resource: ResourceDescriptor): Promise<Note[]> {
  const names = resource.schema!.fields.map((field) => field.name);
  const { rowCount, numbers, texts } = await readShipped(folder, resource, names);
  const text = (name: string, row: number) => texts.get(name)![row]!;
  return Array.from({ length: rowCount }, (_, row) => {
    const kronor = numbers.get("difference_pc")![row]!;
    return {
      table: text("table", row),
      code: text("code", row),
      year: numbers.get("year")![row]!,
      columns: text("columns", row).split(" "),
      kind: text("kind", row),
      difference: Number.isNaN(kronor)
        ? { value: numbers.get("difference_persons")![row]!, unit: "person" }
        : { value: kronor, unit: "SEK/inhabitant" },
      text: { sv: text("text_sv", row), en: text("text_en", row) },
    };
  });
}

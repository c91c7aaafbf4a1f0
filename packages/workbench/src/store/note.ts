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

/** A term in the three languages of the product. */
export interface Labels {
  readonly sv: string;
  readonly da: string;
  readonly en: string;
}

export type Language = keyof Labels;

export const languages = ["sv", "da", "en"] as const satisfies readonly Language[];

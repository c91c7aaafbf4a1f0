/** Messages in ICU form, by key, in every language of the product. */
export type Catalogue = Readonly<
  Record<string, { readonly sv: string; readonly da: string; readonly en: string }>
>;

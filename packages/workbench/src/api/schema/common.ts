import { type Language, statuses } from "@barkraft/core";
import { z } from "zod";
import { defaultYear } from "../../services/figures.ts";
import type { Versions } from "../../services/index.ts";

/** Gives a schema the name under which the API description lists it. */
export function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  return schema.meta({ ref: name });
}

/** A term or a text in every language of the product. */
export const labels = named(
  "Labels",
  z
    .strictObject({ sv: z.string(), da: z.string(), en: z.string() } satisfies Record<Language, z.ZodString>)
    .meta({ description: "The same text in Swedish, Danish and English." }),
);

/** How certain a figure is. */
export const figureStatus = z.enum(statuses).meta({
  description:
    "How certain the figure is: published by an authority, derived by law or arithmetic, estimated, assumed by somebody, or unknown.",
});

export const reference = named(
  "Reference",
  z.strictObject({
    act: z.string().meta({ description: "Act or publication.", examples: ["SFS 2004:773"] }),
    section: z.string().meta({ examples: ["4 §"] }),
  }),
);

/** The fields that say with which law and which figures an answer was made. */
export const versionFields = {
  model_version: z.string().meta({ description: "Version of the law as computed.", examples: ["se-0.2.0"] }),
  data_version: z.string().meta({ description: "Digest of all figures used.", examples: ["a01fad428ed6"] }),
};

/** The versions under the names the API gives them. */
export function versionsOf({ model, data }: Versions): { model_version: string; data_version: string } {
  return { model_version: model, data_version: data };
}

/** A whole number in a query or a path, where everything arrives as text. */
export function wholeNumber(minimum: number, maximum: number) {
  return z.preprocess(
    (text) => (typeof text === "string" && /^-?\d{1,9}$/.test(text) ? Number(text) : text),
    z.int().min(minimum).max(maximum),
  );
}

/** The equalisation year in a query; the year that every face of the product shows first, unless said. */
export const queryYear = wholeNumber(1900, 2999)
  .default(defaultYear)
  .meta({ description: "Equalisation year.", examples: [defaultYear] });

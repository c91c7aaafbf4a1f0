import { type Labels, type Quantity, step, sumOf } from "@barkraft/core";
import { after, type Words } from "./words.ts";

const end: Labels = { sv: ", känd för alla", da: ", kendt for alle", en: ", known for all" };

/**
 * An amount that counts only when it is known for every place, so that two sources never stand side by side within one
 * part of a model, SEK per inhabitant. Unknown everywhere when it is unknown anywhere.
 */
export function forAllOrNone(
  words: Pick<Words, "id" | "label" | "law">,
  amount: Quantity,
  level: "municipality" | "region" = "municipality",
) {
  return step({
    id: words.id.replace(/_pc$/, "_known_for_all_pc"),
    label: after(words.label, end),
    description: {
      sv: "Beloppet, om det är känt för alla; annars okänt överallt, så att två källor inte blandas.",
      da: "Beløbet, hvis det er kendt for alle; ellers ukendt overalt, så to kilder ikke blandes.",
      en: "The amount when it is known for all; otherwise unknown everywhere, so that two sources are not mixed.",
    },
    level,
    unit: "SEK/inhabitant",
    law: words.law,
    from: { amount, all: sumOf(amount, "nation") },
    formula: ({ amount, all }) => (Number.isNaN(all) ? all : amount),
  });
}

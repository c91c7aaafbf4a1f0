import type { Language, Translator } from "@barkraft/messages";
import type { Measure } from "./measures.ts";
import { nodeOf, type Scene, type Side } from "./scene.ts";

/** What a figure is identified by and called. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/**
 * A measure's name on one side of a reform. With the appropriation unchanged the income item holds the
 * change of the regulating item too, so it is another figure with a name of its own.
 */
export function namedOf(
  scene: Scene,
  measure: Measure,
  side: Side,
  { t, language }: { readonly t: Translator; readonly language: Language },
  isReform = scene.isReform,
): Named {
  // Measures that hold the regulating item stay what they are when it changes.
  if (!scene.isClosed(measure, side, isReform) || measure.regulated === "printed") {
    return { id: measure.id, label: nodeOf(measure.id).label[language] };
  }
  return {
    id: measure.id.replace("income_equalisation", "income_equalisation_and_regulating_change"),
    label: t(measure.regulated === "amount" ? "web.measure.closed.amount" : "web.measure.closed"),
  };
}

/** What the map and the chart are called. */
export function titleOf(
  scene: Scene,
  measure: Measure,
  words: { readonly t: Translator; readonly language: Language },
  isReform = scene.isReform,
): string {
  const { label } = namedOf(scene, measure, scene.shownSide(measure), words, isReform);
  if (!measure.change) return label;
  return scene.isClosed(measure, "change", isReform)
    ? words.t("web.measure.change.of", { label })
    : words.t("web.measure.change");
}

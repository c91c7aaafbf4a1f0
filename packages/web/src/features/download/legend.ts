import { formatFigure } from "@barkraft/messages";
import { type ColourScale, classesOf } from "../../maps/classes.ts";
import { classWords } from "../chart/class-words.ts";
import type { Workbench } from "../page/workbench.ts";

/** The legend of a picture: the colours as they are on the page now. */
export function legendOf(
  scale: ColourScale,
  unit: string,
  { t, language }: Pick<Workbench, "t" | "language">,
): { colour: string; text: string }[] {
  const write = (value: number) =>
    formatFigure(value, unit, language, { signed: scale.kind === "diverging" });
  const probe = document.createElement("span");
  document.body.append(probe);
  const entries = [
    ...classesOf(scale).map(({ name, low, high }) => ({
      name,
      text: classWords({ low, high }, write, t),
    })),
    { name: "unknown", text: t("status.unknown") },
  ].map(({ name, text }) => {
    probe.style.color = `var(--${name})`;
    return { colour: getComputedStyle(probe).color, text };
  });
  probe.remove();
  return entries;
}

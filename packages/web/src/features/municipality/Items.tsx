import { Section } from "../answers/Section.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { Waterfall } from "../place/Waterfall.tsx";
import { Files } from "./Files.tsx";
import { itemSteps } from "./item-steps.ts";

/** Every item with its bar, figure and status. */
export function Items({ row }: { row: number }) {
  const { t, scene } = useWorkbench();
  const { codes, names } = scene.ground.places("municipality");
  return (
    <Section id="items" title={t("web.municipality.items", { name: names[row]! })}>
      <Waterfall
        steps={itemSteps(scene.shown, codes[row]!)}
        caption={t("web.municipality.items.caption", { year: String(scene.year) })}
      />
      <p className="note screen-only">{t("web.place.explain")}</p>
      <Files row={row} />
    </Section>
  );
}

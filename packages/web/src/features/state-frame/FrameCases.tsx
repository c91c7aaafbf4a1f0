import { stateCases } from "@barkraft/sweden";
import { Section } from "../answers/Section.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { useSite } from "../site/site.ts";
import type { Frame } from "./use-frame.ts";
import { deficitName, yearsOf } from "./words.ts";

/** Five documented cases side by side in the last year. */
export function FrameCases({ frame: { answer } }: { frame: Frame }) {
  const { t, language } = useSite();
  return (
    <Section id="cases" title={t("web.stateFrame.cases")}>
      <FigureTable
        table={{
          caption: t("web.stateFrame.casesCaption", yearsOf(answer)),
          columns: [
            { key: "case", label: t("web.stateFrame.case") },
            ...answer.deficits.flatMap(({ deficit }, at) =>
              (["debt", "interest"] as const).map((part) => ({
                key: `${part}_${at + 1}`,
                label: t(`web.stateFrame.${part}Of`, { deficit: deficitName(deficit, language) }),
                decimals: part === "debt" ? 0 : 1,
              })),
            ),
          ],
          rows: stateCases.map((name) => ({
            case: t(`web.stateFrame.case.${name}`),
            ...Object.fromEntries(
              answer.deficits.flatMap(({ cases }, at) => {
                const { debt, interest, gdp } = cases[name].at(-1)!;
                return [
                  [`debt_${at + 1}`, (100 * debt) / gdp],
                  [`interest_${at + 1}`, (100 * interest) / gdp],
                ];
              }),
            ),
          })),
        }}
      />
    </Section>
  );
}

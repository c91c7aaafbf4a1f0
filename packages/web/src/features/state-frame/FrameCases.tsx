import { stateCases } from "@barkraft/sweden";
import { Section } from "../answers/Section.tsx";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { useSite } from "../site/site.ts";
import { aboutFrame } from "./about.ts";
import type { Frame } from "./use-frame.ts";
import { deficitName, yearsOf } from "./words.ts";

/** Five documented cases side by side in the last year. */
export function FrameCases({ frame }: { frame: Frame }) {
  const { answer } = frame;
  const { t, language } = useSite();
  const table = {
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
  };
  return (
    <Section id="cases" title={t("web.stateFrame.cases")}>
      <FigureTable table={table} />
      <ChartDownloads
        table={table}
        about={{
          ...aboutFrame(frame, t("web.stateFrame.ofGdp"), language, t),
          years: yearsOf(answer).last,
        }}
        label={t("web.stateFrame.cases")}
      />
    </Section>
  );
}

import { useMemo } from "react";
import { Section } from "../answers/Section.tsx";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { useSite } from "../site/site.ts";
import { aboutSupport } from "./about.ts";
import type { Support } from "./use-support.ts";

/** What every municipality lacks, and what each way out would mean there. */
export function AllMunicipalities({ support }: { support: Support }) {
  const { t, language } = useSite();
  const { answer, ground } = support;
  const { asked, places } = answer;
  const rows = useMemo(
    () =>
      ground.codes
        .map((code, place) => {
          const lacking = Math.max(0, places.shortfall[place]!);
          return {
            name: ground.names[place]!,
            code,
            lacking: lacking / 1e6,
            perInhabitant: lacking / ground.population[place]!,
            result: places.result[place]! / 1e6,
            rise: places.taxRise[place]! * 1e4,
            rate: ground.taxRate[place]!,
            restored: places.restored[place]! / 1e6,
            jobs: places.jobs[place]!,
          };
        })
        .sort((a, b) => b.perInhabitant - a.perInhabitant || (a.code < b.code ? -1 : 1)),
    [ground, places],
  );
  const title = t("web.supportNeeded.all");
  const table = {
    caption: t("web.supportNeeded.allCaption", { year: String(asked.year) }),
    columns: [
      { key: "name", label: t("web.level.municipality") },
      { key: "code", label: t("web.supportNeeded.code") },
      { key: "lacking", label: t("web.supportNeeded.lacking"), decimals: 1 },
      { key: "perInhabitant", label: t("web.supportNeeded.perInhabitant"), decimals: 0 },
      { key: "result", label: t("web.supportNeeded.resultMillion"), decimals: 1, signed: true },
      { key: "rise", label: t("web.supportNeeded.rise"), decimals: 0 },
      { key: "rate", label: t("web.supportNeeded.rate", { year: String(ground.year) }), decimals: 2 },
      { key: "restored", label: t("web.supportNeeded.restored"), decimals: 1 },
      { key: "jobs", label: t("web.supportNeeded.jobs"), decimals: 0 },
    ],
    rows,
  };
  return (
    <Section id="all" title={title}>
      <div className="long-table">
        <FigureTable table={table} />
      </div>
      <ChartDownloads
        table={table}
        about={{
          ...aboutSupport(support, `${t("unit.million SEK")}; ${t("unit.SEK/inhabitant")}`, language, t),
          years: String(asked.year),
        }}
        label={title}
      />
    </Section>
  );
}

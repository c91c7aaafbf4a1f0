import { formatNumber } from "@barkraft/messages";
import { useCallback } from "react";
import { drawLines } from "../../charts/lines.ts";
import { percentInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { NeedAnswer } from "./answer.ts";

/** Need by age, and the population of 2004–2029. */
export function Need({ answer }: { answer: NeedAnswer }) {
  const { t, language } = useSite();
  const { years, services } = answer;
  const [first, last] = [years[0]!, years.at(-1)!];
  const elderly = services.findIndex(({ service }) => service === "elderly_care");
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: years.map(({ year }) => year),
        lines: [
          { label: t("web.planning.need.all"), values: years.map(({ index }) => 100 * index) },
          {
            label: t("web.planning.need.regions"),
            values: years.map(({ regional_index: index }) => 100 * index),
          },
          {
            label: t("web.planning.need.elderly"),
            values: years.map((each) => (100 * each.services_sek[elderly]!) / first.services_sek[elderly]!),
          },
        ],
        levels: [{ value: 100 }],
        title: "index",
        stepTitle: t("web.planning.year"),
        width,
        write: (value) => formatNumber(value, language),
      }),
    [years, first, elderly, t, language],
  );
  const growths = services
    .map(({ label }, at) => ({
      label: label[language],
      growth: last.services_sek[at]! / first.services_sek[at]! - 1,
    }))
    .sort((a, b) => b.growth - a.growth);
  const [most, least] = [growths[0]!, growths.at(-1)!];
  const moves = ({ growth }: typeof most) =>
    t(growth < 0 ? "web.planning.need.shrinks" : "web.planning.need.grows", {
      percent: percentInWords(Math.abs(100 * growth), language, 1),
    });
  const note = t("web.planning.need.note", { first: String(first.year) });
  return (
    <Section id="need" title={t("web.planning.need")}>
      <ChartFigure
        id="need-chart"
        title={t("web.planning.need.finding", {
          most: most.label.toLocaleLowerCase(language),
          mostMoves: moves(most),
          least: least.label.toLocaleLowerCase(language),
          leastMoves: moves(least),
          last: String(last.year),
        })}
        note={note}
        draw={draw}
        table={{
          caption: note,
          columns: [
            { key: "year", label: t("web.planning.year") },
            { key: "municipal_index", label: t("web.planning.need.all"), decimals: 4 },
            { key: "regional_index", label: t("web.planning.need.regions"), decimals: 4 },
            ...services.map(({ service, label }) => ({ key: service, label: label[language], decimals: 0 })),
          ],
          rows: years.map((each) => ({
            year: each.year,
            municipal_index: each.index,
            regional_index: each.regional_index,
            ...Object.fromEntries(services.map(({ service }, at) => [service, each.services_sek[at]!])),
          })),
        }}
        about={{
          source: t("source.computed_kolada"),
          unit: `${t("unit.index")}; ${t("unit.SEK")}`,
          prices: `${t("prices.fixed")} (${first.year})`,
          statuses: ["derived", "estimated"],
        }}
      />
      <People answer={answer} />
    </Section>
  );
}

const [seedFrom, seedTo] = [2004, 2029] as const;

function People({ answer }: { answer: NeedAnswer }) {
  const { t, language } = useSite();
  const { years, counted } = answer;
  const known = [
    ...counted.map(({ year, persons }) => ({ year, people: persons.reduce((sum, each) => sum + each, 0) })),
    ...years.slice(1).map(({ year, inhabitants }) => ({ year, people: inhabitants })),
  ].filter(({ year }) => year >= seedFrom);
  const peopleIn = (year: number) => known.find((each) => each.year === year)?.people ?? Number.NaN;
  const lastCounted = counted.at(-1)!.year;
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: known.map(({ year }) => year),
        lines: [
          {
            label: t("web.planning.people.line"),
            values: known.map(({ people }) => people / 1e6),
            projectedFrom: known.findIndex(({ year }) => year === lastCounted),
          },
        ],
        levels: [{ value: 9 }, { value: 11 }],
        title: t("web.planning.people.axis"),
        stepTitle: t("web.planning.year"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 1 }),
      }),
    [known, lastCounted, t, language],
  );
  const millions = (people: number) => formatNumber(people / 1e6, language, { decimals: 2 });
  const errorOf = (group: string) =>
    answer.projection_checks.find((each) => each.base_year === 2017 && each.age_group === group)?.error_pct;
  return (
    <ChartFigure
      id="people-chart"
      title={t("web.planning.people.finding", {
        growth: percentInWords(100 * (peopleIn(seedTo) / peopleIn(seedFrom) - 1), language, 1),
        from: millions(peopleIn(seedFrom)),
        to: millions(peopleIn(seedTo)),
      })}
      note={t("web.planning.people.note")}
      draw={draw}
      table={{
        caption: t("web.planning.people"),
        columns: [
          { key: "year", label: t("web.planning.year") },
          { key: "inhabitants", label: t("web.planning.people.line"), decimals: 0 },
        ],
        rows: known.map(({ year, people }) => ({ year, inhabitants: Math.round(people) })),
      }}
      about={{
        source: [t("source.scb"), t("source.computed_kolada")].join("; "),
        unit: t("unit.inhabitants"),
        prices: null,
        statuses: ["published", "estimated"],
      }}
    >
      <p className="note">
        {t("web.planning.check", {
          all: percentInWords(errorOf("all") ?? Number.NaN, language, 1),
          born: percentInWords(errorOf("0") ?? Number.NaN, language, 0),
        })}
      </p>
    </ChartFigure>
  );
}

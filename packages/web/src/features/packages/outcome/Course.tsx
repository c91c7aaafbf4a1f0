import { monthText, needWeights, type PackageOutcome } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { drawLines, type Line } from "../../../charts/lines.ts";
import { Section } from "../../answers/Section.tsx";
import { WideTable } from "../../answers/WideTable.tsx";
import { ChartFigure } from "../../chart/ChartFigure.tsx";
import { useSite } from "../../site/site.ts";
import { wordsIn } from "../document/words.ts";
import { sidesOf } from "./sides.ts";

const longestShown = 72;

/** When the money is out, and what it costs the state year by year. */
export function Course({ outcome, beside }: { outcome: PackageOutcome; beside: PackageOutcome | undefined }) {
  const { t, language } = useSite();
  const both = useMemo(() => [outcome, ...(beside ? [beside] : [])], [outcome, beside]);
  const { steps, lines } = useMemo(() => {
    const dated = both.filter(({ course }) => course.years.length > 0);
    const first = Math.min(...dated.map(({ course }) => course.first));
    const end = Math.max(...dated.map(({ course }) => course.first + course.paid.length));
    const count = dated.length === 0 ? 0 : Math.min(longestShown, end - first);
    return {
      steps: Array.from({ length: count }, (_, at) => first + at),
      lines: dated.map(({ course, document }): Line => {
        let inHand = 0;
        return {
          label: short(wordsIn(document.title, language)),
          name: wordsIn(document.title, language),
          values: Array.from({ length: count }, (_, at) => {
            inHand += course.liquidity[first + at - course.first] ?? 0;
            return inHand / 1e9;
          }),
        };
      }),
    };
  }, [both, language]);
  const write = useCallback((value: number) => formatNumber(value, language, { decimals: 1 }), [language]);
  const title = t("web.packages.course.axis");
  const stepTitle = t("web.packages.course.month");
  const draw = useCallback(
    (width: number) => drawLines({ steps, lines, title, stepTitle, width, write, writeStep: monthText }),
    [steps, lines, title, stepTitle, write],
  );
  if (steps.length < 2) return null;
  const last = lines[0]?.values.at(-1) ?? 0;
  const need = outcome.document.need;
  const table = {
    caption: t("web.packages.course.caption"),
    columns: [
      { key: "month", label: stepTitle },
      ...lines.map(({ label, name = label }, at) => ({
        key: `package_${at + 1}`,
        label: name,
        decimals: 3,
      })),
    ],
    rows: steps.map((step, at) => ({
      month: monthText(step),
      ...Object.fromEntries(
        lines.map(({ values }, position) => [`package_${position + 1}`, values[at] ?? null]),
      ),
    })),
  };
  return (
    <Section id="course" title={t("web.packages.course")}>
      <ChartFigure
        id="course-chart"
        title={t("web.packages.course.finding", {
          last: write(last ?? 0),
          month: monthText(steps.at(-1)!),
        })}
        note={t("web.packages.course.note")}
        draw={draw}
        legend={lines.map(({ label, name = label }, at) => ({
          colour: `var(--series-${at + 1})`,
          text: name,
        }))}
        table={table}
        about={{
          source: t("web.packages.file.source"),
          unit: title,
          prices: t("prices.nominal"),
          statuses: ["derived", "assumed"],
          more: [[t("web.packages.choose"), wordsIn(outcome.document.title, language)]],
        }}
      />
      <Years outcome={outcome} beside={beside} />
      {need?.kind === "unemployment" && (
        <p className="note">
          {t("web.packages.need.unemployment", {
            from: need.from,
            to: need.to,
            base_from: need.baseFrom,
            base_to: need.baseTo,
          })}
        </p>
      )}
      {need?.kind === "stated" && needWeights(need, undefined) && (
        <p className="note">{t("web.packages.need.stated", { source: wordsIn(need.source, language) })}</p>
      )}
    </Section>
  );
}

const yearColumns = [
  ["paid", ({ paidByYear }: PackageOutcome["course"]) => paidByYear],
  ["low", ({ costByYear }: PackageOutcome["course"]) => costByYear.low],
  ["middle", ({ costByYear }: PackageOutcome["course"]) => costByYear.middle],
  ["high", ({ costByYear }: PackageOutcome["course"]) => costByYear.high],
] as const;

/** What is paid and what it costs, year by year. */
function Years({ outcome, beside }: { outcome: PackageOutcome; beside: PackageOutcome | undefined }) {
  const { t, language } = useSite();
  const years = [...new Set([outcome, beside].flatMap((each) => each?.course.years ?? []))].sort(
    (a, b) => a - b,
  );
  const sides = sidesOf(outcome, beside);
  const millions = (values: Float64Array, own: readonly number[], year: number) => {
    const at = own.indexOf(year);
    return formatNumber(at < 0 ? 0 : values[at]! / 1e6, language, { decimals: 0 });
  };
  const caption = t("web.packages.years.caption");
  return (
    <WideTable caption={caption}>
      <thead>
        {beside && (
          <tr>
            <td />
            {sides.map(({ side, shown }) => (
              <th scope="colgroup" colSpan={yearColumns.length} key={side}>
                {wordsIn(shown.document.title, language)}
              </th>
            ))}
          </tr>
        )}
        <tr>
          <th scope="col">{t("web.packages.years.year")}</th>
          {sides.flatMap(({ side }) =>
            yearColumns.map(([column]) => (
              <th scope="col" className="number" key={`${side} ${column}`}>
                {t(`web.packages.years.${column}`)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {sides.flatMap(({ side, shown: { course } }) =>
              yearColumns.map(([column, read]) => (
                <td className="number" key={`${side} ${column}`}>
                  {millions(read(course), course.years, year)}
                </td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

const longestLabel = 26;

function short(title: string): string {
  return title.length <= longestLabel ? title : `${title.slice(0, longestLabel - 1).trimEnd()}…`;
}

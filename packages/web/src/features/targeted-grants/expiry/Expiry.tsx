import { useMemo } from "react";
import { kronorInWords, percentInWords } from "../../../figures/words.ts";
import { FromServer } from "../../answers/FromServer.tsx";
import { OwnPlace } from "../../answers/OwnPlace.tsx";
import { Section } from "../../answers/Section.tsx";
import { ChartDownloads } from "../../chart/ChartDownloads.tsx";
import { FigureTable } from "../../chart/TableBehind.tsx";
import type { ChartTable } from "../../chart/table.ts";
import { useSite } from "../../site/site.ts";
import type { ExpiryAnswer } from "../answers.ts";
import type { parameters } from "../link.ts";
import type { Ask } from "../own/ask.ts";
import type { PageLinkValues } from "../page-link.ts";
import { aboutOf, languageOfText, nearest, word } from "../words.ts";
import { EndsByYear } from "./EndsByYear.tsx";

/** Which money ends when, and what it was for every municipality. */
export function Expiry({ ask, values, change }: { ask: Ask } & PageLinkValues<typeof parameters>) {
  const { t } = useSite();
  return (
    <Section id="expiry" title={t("web.targeted.expiry")}>
      <FromServer<ExpiryAnswer> {...ask("/expiry", `?year=${values.ended}`, { year: values.ended })} keep>
        {(answer) => <Ends answer={answer} change={change} />}
      </FromServer>
    </Section>
  );
}

function Ends({
  answer,
  change,
}: {
  answer: ExpiryAnswer;
  change: PageLinkValues<typeof parameters>["change"];
}) {
  const { t, language } = useSite();
  const { year, by_year: years, grants, municipalities, accounts_year: accounts } = answer;
  const ordered = useMemo(
    () => municipalities.toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.code < b.code ? -1 : 1)),
    [municipalities],
  );
  const most = ordered.find(({ ends_sek: ends }) => (ends ?? 0) > 0);
  const amount = kronorInWords((years.find((each) => each.year === year)?.ends_msek ?? 0) * 1e6, language, t);
  const timeline: ChartTable = {
    caption: t("web.targeted.expiry.caption"),
    columns: [
      { key: "grant", label: t("web.targeted.column.grant"), lang: languageOfText(language) },
      { key: "receiver", label: t("web.targeted.column.receiver") },
      { key: "last", label: t("web.targeted.expiry.column.last") },
      { key: "known_by", label: t("web.targeted.expiry.column.known_by") },
      { key: "ends", label: t("web.targeted.expiry.column.ends"), decimals: 1 },
    ],
    rows: grants.toReversed().map((each) => ({
      grant: nearest(language, each.name_sv, each.name_en),
      receiver: word(t, "receiver", each.receiver),
      last: each.last_year,
      known_by: word(t, "known_by", each.end_known_by),
      ends: each.ends_msek,
    })),
  };
  const places: ChartTable = {
    caption: t("web.targeted.expiry.places", { year: String(year), accounts: String(accounts) }),
    columns: [
      { key: "name", label: t("web.level.municipality") },
      { key: "amount", label: t("web.targeted.expiry.column.amount"), decimals: 0 },
      { key: "revenue", label: t("web.targeted.expiry.column.revenue"), decimals: 0 },
      { key: "share", label: t("web.targeted.expiry.column.share"), decimals: 3 },
    ],
    rows: ordered.map((each) => ({
      name: each.name,
      amount: each.ends_sek,
      revenue: each.revenue_sek,
      share: each.share === null ? null : each.share * 100,
    })),
  };
  const ownWords = ({ name, ends_sek: ends, share }: (typeof municipalities)[number]) =>
    ends === null || share === null
      ? t("web.targeted.expiry.own.unknown", { name })
      : t("web.targeted.expiry.own", {
          name,
          amount: kronorInWords(ends, language, t),
          percent: percentInWords(share * 100, language, 2),
        });
  return (
    <>
      <p className="sentence">
        {most
          ? t("web.targeted.expiry.sentence", {
              year: String(year),
              amount,
              percent: percentInWords(most.share! * 100, language, 2),
              name: most.name,
            })
          : t("web.targeted.expiry.sentence.none", { year: String(year), amount })}
      </p>
      <EndsByYear answer={answer} />
      <label className="field ended-year">
        <span>{t("web.targeted.expiry.year")}</span>
        <select value={year} onChange={({ target }) => change({ ended: Number(target.value) })}>
          {years.toReversed().map((each) => (
            <option key={each.year} value={each.year}>
              {each.year}
            </option>
          ))}
        </select>
      </label>
      {most && (
        <>
          <OwnPlace places={municipalities}>
            {(code) => <p>{ownWords(municipalities.find((each) => each.code === code)!)}</p>}
          </OwnPlace>
          <FigureTable table={{ ...places, rows: places.rows.slice(0, 10) }} />
          <details className="as-table">
            <summary>{t("web.targeted.expiry.all")}</summary>
            <FigureTable table={places} />
          </details>
          <ChartDownloads
            table={places}
            about={aboutOf(t, answer, `${t("unit.SEK")}; ${t("unit.percent")}`, String(year))}
            label={places.caption}
          />
        </>
      )}
      <div className="long-table">
        <FigureTable table={timeline} />
      </div>
      <ChartDownloads
        table={timeline}
        about={aboutOf(t, answer, t("unit.million SEK"), `${years[0]?.year}–${years.at(-1)?.year}`)}
        label={timeline.caption}
      />
      <p className="note">{t("web.targeted.expiry.note", { year: String(answer.last_year_of_figures) })}</p>
    </>
  );
}

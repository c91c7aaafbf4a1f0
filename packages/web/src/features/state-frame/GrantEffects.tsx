import { formatNumber } from "@barkraft/messages";
import { kronorInWords, kronorRangeInWords, signedKronorInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { useSite } from "../site/site.ts";
import { aboutFrame } from "./about.ts";
import type { Frame } from "./use-frame.ts";
import { yearsOf } from "./words.ts";

const money = ["grant", "gdp", "comesBack", "net"] as const;
const people = ["jobsInServices", "jobsElsewhere", "fewerUnemployed"] as const;
const ends = ["low", "usual", "high"] as const;

/** What a grant to municipalities and regions costs the frame, and what it saves in unemployment. */
export function GrantEffects({ frame }: { frame: Frame }) {
  const { t, language } = useSite();
  const { answer, link } = frame;
  const { grant, deficits } = answer;
  const { values, change } = link;
  const added = deficits[0]!.withGrant.at(-1)!.debt - deficits[0]!.cases.usual.at(-1)!.debt;
  const table = {
    caption: t("web.stateFrame.grantCaption"),
    columns: [
      { key: "effect", label: t("web.stateFrame.effect") },
      ...ends.map((end) => ({ key: end, label: t(`web.stateFrame.end.${end}`), decimals: 0 })),
    ],
    rows: [
      ...money.map((id) => ({
        effect: t(`web.stateFrame.effect.${id}`),
        ...Object.fromEntries(ends.map((end) => [end, grant[end][id] / 1e6])),
      })),
      ...people.map((id) => ({
        effect: t(`web.stateFrame.effect.${id}`),
        ...Object.fromEntries(ends.map((end) => [end, grant[end][id]])),
      })),
    ],
  };
  return (
    <Section id="grant" title={t("web.stateFrame.grant")}>
      <div className="filters levers">
        <NumberField
          label={t("web.stateFrame.grantAmount")}
          value={values.support}
          low={0}
          high={1000}
          onChange={(next) => change({ support: next })}
        />
        <NumberField
          label={t("web.stateFrame.grantYears")}
          value={values.support_years}
          low={1}
          high={30}
          onChange={(next) => change({ support_years: Math.round(next) })}
        />
      </div>
      <p>
        {t("web.stateFrame.grantSentence", {
          grant: kronorInWords(grant.usual.grant, language, t),
          net: signedKronorInWords(grant.usual.net, language, t),
          range: kronorRangeInWords(grant.high.net, grant.low.net, language, t),
          unemployed: formatNumber(grant.usual.fewerUnemployed, language, { decimals: 0 }),
          fewest: formatNumber(grant.low.fewerUnemployed, language, { decimals: 0 }),
          most: formatNumber(grant.high.fewerUnemployed, language, { decimals: 0 }),
          added: signedKronorInWords(added, language, t),
          last: yearsOf(answer).last,
        })}
      </p>
      <FigureTable table={table} />
      <ChartDownloads
        table={table}
        about={{
          ...aboutFrame(frame, `${t("unit.million SEK")}; ${t("web.stateFrame.persons")}`, language, t),
          years: yearsOf(answer).last,
        }}
        label={t("web.stateFrame.grant")}
      />
      <p className="note">{t("web.stateFrame.grantNote")}</p>
    </Section>
  );
}

import { formatNumber } from "@barkraft/messages";
import { associationsSupport } from "@barkraft/sweden";
import { type Bar, Bars } from "../answers/Bars.tsx";
import { Section } from "../answers/Section.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { useSite } from "../site/site.ts";
import type { Support } from "./use-support.ts";

/** What it costs depends on how it is shared: four ways of paying, beside what the association said. */
export function Ways({ support: { answer, link } }: { support: Support }) {
  const { t, language } = useSite();
  const { asked } = answer;
  const { needed } = asked;
  const share = formatNumber(link.values.share, language, { decimals: 0 });
  const bar = (key: string, label: string, value: number): Bar => ({
    key,
    label,
    value: value / 1e9,
    unit: "billion SEK",
    drawn: "bar",
    signed: false,
    status: key === "association" ? "published" : "estimated",
  });
  const bars = [
    bar("association", t("web.supportNeeded.way.association"), associationsSupport),
    bar("with_regions", t("web.supportNeeded.way.withRegions"), asked.withRegions),
    bar("together", t("web.supportNeeded.way.together"), needed.together),
    bar("exact", t("web.supportNeeded.way.exact", { lacking: needed.lacking }), needed.exact),
    bar("share", t("web.supportNeeded.way.share", { share }), needed.perInhabitantForShare),
    bar("all", t("web.supportNeeded.way.all"), needed.perInhabitantForAll),
  ];
  return (
    <Section id="ways" title={t("web.supportNeeded.ways")}>
      <div className="filters levers">
        <NumberField
          label={t("web.supportNeeded.share")}
          value={link.values.share}
          low={0}
          high={100}
          onChange={(next) => link.change({ share: next })}
        />
      </div>
      <Bars bars={bars} caption={t("web.supportNeeded.waysCaption", { year: String(asked.year) })} />
      <p className="note">{t("web.supportNeeded.waysNote")}</p>
    </Section>
  );
}

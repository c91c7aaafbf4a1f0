import { grantDecisions, grantReceivers, type TargetedGrant } from "@barkraft/finance";
import { useSite } from "../../site/site.ts";
import type { parameters } from "../link.ts";
import type { PageLinkValues } from "../page-link.ts";
import { word } from "../words.ts";

/** Words to search by, and what the rows are narrowed to. */
export function RegisterFilters({
  grants,
  values,
  change,
}: { grants: readonly TargetedGrant[] } & PageLinkValues<typeof parameters>) {
  const { t } = useSite();
  const sectors = [...new Set(grants.map(({ sector }) => sector))];
  const years = [...new Set(grants.flatMap(({ amounts }) => amounts.map(({ year }) => year)))].sort();
  const all = <option value="all">{t("web.targeted.filter.all")}</option>;
  return (
    <search className="filters grant-filters">
      <label className="field">
        <span>{t("web.targeted.search")}</span>
        <input
          type="search"
          value={values.words}
          maxLength={200}
          placeholder={t("web.targeted.search.place")}
          onChange={({ target }) => change({ words: target.value })}
        />
      </label>
      <label className="field">
        <span>{t("web.targeted.filter.receiver")}</span>
        <select
          value={values.receiver}
          onChange={({ target }) => change({ receiver: target.value as typeof values.receiver })}
        >
          {all}
          {grantReceivers.map((each) => (
            <option key={each} value={each}>
              {word(t, "receiver", each)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t("web.targeted.filter.sector")}</span>
        <select
          value={sectors.includes(values.sector) ? values.sector : ""}
          onChange={({ target }) => change({ sector: target.value })}
        >
          <option value="">{t("web.targeted.filter.all")}</option>
          {sectors.map((each) => (
            <option key={each} value={each}>
              {word(t, "sector", each)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t("web.targeted.filter.decision")}</span>
        <select
          value={values.decision}
          onChange={({ target }) => change({ decision: target.value as typeof values.decision })}
        >
          {all}
          {grantDecisions.map((each) => (
            <option key={each} value={each}>
              {word(t, "decision", each)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t("web.targeted.year")}</span>
        <select value={values.outcome} onChange={({ target }) => change({ outcome: Number(target.value) })}>
          {years.toReversed().map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

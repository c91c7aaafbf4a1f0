import { grantDecisions, grantReceivers, type TargetedGrant } from "@barkraft/finance";
import { ChoiceField } from "../../fields/ChoiceField.tsx";
import { useSite } from "../../site/site.ts";
import type { parameters } from "../link.ts";
import type { PageLinkValues } from "../page-link.ts";
import { word } from "../words.ts";

/** Words to search by, and what the rows are narrowed to. */
export function RegisterFilters({
  grants,
  values,
  change,
  words,
  type,
}: {
  grants: readonly TargetedGrant[];
  /** What is typed, before it is in the link. */
  words: string;
  type: (words: string) => void;
} & PageLinkValues<typeof parameters>) {
  const { t } = useSite();
  const sectors = [...new Set(grants.map(({ sector }) => sector))];
  const years = [...new Set(grants.flatMap(({ amounts }) => amounts.map(({ year }) => year)))].sort();
  const all = t("web.targeted.filter.all");
  return (
    <search className="filters grant-filters">
      <label className="field">
        <span>{t("web.targeted.search")}</span>
        <input
          type="search"
          value={words}
          maxLength={200}
          placeholder={t("web.targeted.search.place")}
          onChange={({ target }) => type(target.value)}
        />
      </label>
      <ChoiceField
        label={t("web.targeted.filter.receiver")}
        value={values.receiver}
        choices={["all", ...grantReceivers]}
        words={(each) => (each === "all" ? all : word(t, "receiver", each))}
        onChange={(receiver) => change({ receiver })}
      />
      <ChoiceField
        label={t("web.targeted.filter.sector")}
        value={sectors.includes(values.sector) ? values.sector : ""}
        choices={["", ...sectors]}
        words={(each) => (each === "" ? all : word(t, "sector", each))}
        onChange={(sector) => change({ sector })}
      />
      <ChoiceField
        label={t("web.targeted.filter.decision")}
        value={values.decision}
        choices={["all", ...grantDecisions]}
        words={(each) => (each === "all" ? all : word(t, "decision", each))}
        onChange={(decision) => change({ decision })}
      />
      <ChoiceField
        label={t("web.targeted.year")}
        value={values.outcome}
        choices={years.toReversed()}
        onChange={(outcome) => change({ outcome })}
      />
    </search>
  );
}

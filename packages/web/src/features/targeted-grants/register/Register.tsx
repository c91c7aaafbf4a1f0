import { amountOf, type GrantSearch, isLocalGrant, type TargetedGrant } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import { Section } from "../../answers/Section.tsx";
import { WideTable } from "../../answers/WideTable.tsx";
import { StatusMark } from "../../page/StatusMark.tsx";
import { useSite } from "../../site/site.ts";
import { listOf, type parameters } from "../link.ts";
import type { PageLinkValues } from "../page-link.ts";
import { languageOfText, nearest, word } from "../words.ts";
import { GrantFacts } from "./GrantFacts.tsx";
import { RegisterFilters } from "./RegisterFilters.tsx";

/** The register with search, what is known of each grant, and the basket. */
export function Register({
  grants,
  search,
  values,
  change,
  children,
}: {
  grants: readonly TargetedGrant[];
  search: GrantSearch;
  /** Below the table. */
  children: ReactNode;
} & PageLinkValues<typeof parameters>) {
  const { t, language } = useSite();
  const { words, receiver, sector, decision, outcome, basket } = values;
  const typed = useDeferredValue(words);
  const found = useMemo(
    () =>
      search.find({
        words: typed,
        receiver: receiver === "all" ? undefined : receiver,
        sector: sector === "" ? undefined : sector,
        decision: decision === "all" ? undefined : decision,
      }),
    [search, typed, receiver, sector, decision],
  );
  const chosen = listOf(basket);
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    change({ basket: next.join(",") });
  };
  const caption = t("web.targeted.register.caption", { year: String(outcome) });
  return (
    <Section id="register" title={t("web.targeted.register")}>
      <RegisterFilters grants={grants} values={values} change={change} />
      <p className="note" role="status">
        {t("web.targeted.found", { count: found.length, all: grants.length })}
      </p>
      <div className="long-table">
        <WideTable caption={caption} className="grants-table">
          <thead>
            <tr>
              <th scope="col">{t("web.targeted.column.grant")}</th>
              <th scope="col">{t("web.targeted.column.receiver")}</th>
              <th scope="col">{t("web.targeted.column.years")}</th>
              <th scope="col" className="number">
                {t("web.targeted.column.amount")}
              </th>
              <th scope="col">{t("web.targeted.column.basket")}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((grant) => {
              const { amount, status } = amountOf(grant, outcome);
              const name = nearest(language, grant.name.sv, grant.name.en);
              return (
                <tr key={grant.id}>
                  <th scope="row">
                    <span lang={languageOfText(language)}>{name}</span>
                    <GrantFacts grant={grant} />
                  </th>
                  <td>
                    {word(t, "receiver", grant.receiver)}
                    <span className="unit">{word(t, "sector", grant.sector)}</span>
                  </td>
                  <td>{yearsOf(grant)}</td>
                  <td className="number">
                    {Number.isNaN(amount)
                      ? t("status.unknown")
                      : formatNumber(amount, language, { decimals: 1 })}{" "}
                    <StatusMark status={status} t={t} />
                  </td>
                  <td>
                    {isLocalGrant(grant) ? (
                      <input
                        type="checkbox"
                        className="basket-box"
                        checked={chosen.includes(grant.id)}
                        aria-label={t("web.targeted.in_basket", { name })}
                        onChange={() => toggle(grant.id)}
                      />
                    ) : (
                      word(t, "decision", grant.decision)
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </WideTable>
      </div>
      {children}
    </Section>
  );

  function yearsOf({ firstYear, lastYear }: TargetedGrant): string {
    if (firstYear === null) return "–";
    if (lastYear === null) return t("web.targeted.years.open", { first: String(firstYear) });
    return t("web.targeted.years.closed", { first: String(firstYear), last: String(lastYear) });
  }
}

import { amountOf, type GrantSearch, isLocalGrant, type TargetedGrant } from "@barkraft/finance";
import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { Section } from "../../answers/Section.tsx";
import { WideTable } from "../../answers/WideTable.tsx";
import { useSite } from "../../site/site.ts";
import { listOf, type parameters } from "../link.ts";
import type { PageLinkValues } from "../page-link.ts";
import { useTyped } from "../use-typed.ts";
import { nearest } from "../words.ts";
import { GrantRow } from "./GrantRow.tsx";
import { RegisterFilters } from "./RegisterFilters.tsx";

/** Rows that are shown at first; a longer register is shown whole when asked for. */
const firstShown = 100;
/** As many grants as a fold takes. */
const mostInBasket = 200;

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
  const { receiver, sector, decision, outcome, basket } = values;
  const [words, type] = useTyped(
    values.words,
    useCallback((typed: string) => change({ words: typed }), [change]),
  );
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
  const { order } = values;
  const ordered = useMemo(() => {
    if (order === "amount") {
      const known = (grant: TargetedGrant) => amountOf(grant, outcome).amount || 0;
      return found.toSorted((a, b) => known(b) - known(a) || (a.id < b.id ? -1 : 1));
    }
    const name = (grant: TargetedGrant) => nearest(language, grant.name.sv, grant.name.en);
    return order === "name" ? found.toSorted((a, b) => name(a).localeCompare(name(b), language)) : found;
  }, [found, order, outcome, language]);
  const [isLong, setIsLong] = useState(false);
  const shown = isLong ? ordered : ordered.slice(0, firstShown);
  const chosen = useMemo(() => new Set(listOf(basket)), [basket]);
  const latest = useRef(chosen);
  latest.current = chosen;
  const toggle = useCallback(
    (id: string) => {
      const others = [...latest.current].filter((each) => each !== id);
      change({ basket: (latest.current.has(id) ? others : [...others, id]).join(",") });
    },
    [change],
  );
  const local = found.filter((grant) => isLocalGrant(grant) && !chosen.has(grant.id));
  const caption = t("web.targeted.register.caption", { year: String(outcome) });
  return (
    <Section id="register" title={t("web.targeted.register")}>
      <RegisterFilters grants={grants} values={values} change={change} words={words} type={type} />
      <p className="note" role="status">
        {t("web.targeted.found", { count: found.length, all: grants.length })}
      </p>
      <div className="long-table">
        <WideTable caption={caption} className="grants-table">
          <thead>
            <tr>
              {head("name", "ascending", t("web.targeted.column.grant"))}
              <th scope="col">{t("web.targeted.column.receiver")}</th>
              <th scope="col">{t("web.targeted.column.years")}</th>
              {head("amount", "descending", t("web.targeted.column.amount"))}
              <th scope="col">{t("web.targeted.column.basket")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((grant) => (
              <GrantRow
                key={grant.id}
                grant={grant}
                year={outcome}
                isChosen={chosen.has(grant.id)}
                onToggle={toggle}
                t={t}
                language={language}
              />
            ))}
          </tbody>
        </WideTable>
      </div>
      {shown.length < ordered.length && (
        <p className="actions">
          <button type="button" className="action" onClick={() => setIsLong(true)}>
            {t("web.targeted.show_all", { count: ordered.length, shown: shown.length })}
          </button>
        </p>
      )}
      <p className="actions">
        <button
          type="button"
          className="action quiet"
          disabled={local.length === 0 || local.length + chosen.size > mostInBasket}
          onClick={() =>
            change({ basket: [...chosen, ...local.map(({ id }) => id)].join(",") }, { keep: true })
          }
        >
          {t("web.targeted.basket.all", { count: local.length })}
        </button>{" "}
        {chosen.size > 0 && <a href="#fold">{t("web.targeted.basket.go", { count: chosen.size })}</a>}
      </p>
      {children}
    </Section>
  );

  /** A heading that puts the rows in its order, and back into that of the register. */
  function head(column: typeof order, sort: "ascending" | "descending", label: string) {
    const isSorted = order === column;
    return (
      <th
        scope="col"
        className={column === "amount" ? "number" : undefined}
        aria-sort={isSorted ? sort : "none"}
      >
        <button type="button" onClick={() => change({ order: isSorted ? "register" : column })}>
          {label}
        </button>
      </th>
    );
  }
}

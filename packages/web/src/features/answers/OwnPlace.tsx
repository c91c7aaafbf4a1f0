import { type ReactNode, useMemo } from "react";
import { useSite } from "../site/site.ts";

/** A municipality or a region that can be chosen. */
export interface ChoosablePlace {
  readonly code: string;
  readonly name: string;
  /** Municipalities where it is left out. */
  readonly kind?: "municipality" | "region";
}

const swedish = new Intl.Collator("sv");

/**
 * The reader's own municipality or region, chosen once and kept in the link from page to page, and what an answer says
 * of it.
 */
export function OwnPlace({
  places,
  label,
  children,
}: {
  places: readonly ChoosablePlace[];
  /** What the place is chosen for, where it is not the reader's own. */
  label?: string;
  /** What is said of the place with this code. */
  children: (code: string) => ReactNode;
}) {
  const { t, go, search } = useSite();
  const groups = useMemo(
    () =>
      (["municipality", "region"] as const)
        .map((kind) => [kind, places.filter((each) => (each.kind ?? "municipality") === kind)] as const)
        .filter(([, of]) => of.length > 0)
        .map(([kind, of]) => [kind, of.toSorted((a, b) => swedish.compare(a.name, b.name))] as const),
    [places],
  );
  const choices = useMemo(() => {
    const options = (of: readonly ChoosablePlace[]) =>
      of.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ));
    if (groups.length === 1) return options(groups[0]![1]);
    return groups.map(([kind, of]) => (
      <optgroup
        key={kind}
        label={t(kind === "municipality" ? "web.own-place.municipalities" : "web.own-place.regions")}
      >
        {options(of)}
      </optgroup>
    ));
  }, [groups, t]);
  const own = places.some(({ code }) => code === search.place) ? search.place : undefined;
  return (
    <div className="own-place">
      <label className="field">
        <span>{label ?? t("web.own-place")}</span>
        <select
          value={own ?? ""}
          onChange={({ target }) => go({ place: target.value || undefined }, { replace: true })}
        >
          <option value="">–</option>
          {choices}
        </select>
      </label>
      <div role="status">{own !== undefined && children(own)}</div>
    </div>
  );
}

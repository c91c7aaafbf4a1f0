import type { FigureSource } from "@barkraft/core";
import {
  allocate,
  type EndOfYear,
  endsByYear,
  expiryOf,
  type GrantEnd,
  type TargetedGrant,
} from "@barkraft/finance";
import { grantKeysByName, grantReceiversOf, revenueOf } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { grantFigures } from "./figures.ts";
import { checkGrantYear } from "./register.ts";

/** What ended money is of one municipality's revenue. */
export interface EndedShare {
  readonly code: string;
  readonly name: string;
  /** SEK a year, by the assumed keys. */
  readonly amount: number;
  /** SEK. */
  readonly revenue: number;
}

/** What ends in a year or after it, and what it is for every municipality. */
export interface ExpiryAnswer {
  readonly ends: readonly (GrantEnd & { readonly grant: TargetedGrant })[];
  readonly years: readonly EndOfYear[];
  /** The year whose ends are shared out. */
  readonly year: number;
  /** Year of the municipalities' accounts and of what the keys count. */
  readonly figuresYear: number;
  readonly shares: readonly EndedShare[];
  /** Ids that end in the year and whose distribution is not known. */
  readonly notShared: readonly string[];
  readonly lastFigures: number;
  readonly sources: readonly FigureSource[];
  readonly versions: Versions;
}

/**
 * When the money of every grant ends. The grants to municipalities that end in `year` are shared by their assumed keys
 * and set against each municipality's revenue of the same year, or of the newest accounts. Throws an `InputError` for a
 * year outside the register.
 */
export async function grantExpiry(country: Country, year?: number): Promise<ExpiryAnswer> {
  const { grants, tables, years, sources } = await grantFigures(country);
  const found = expiryOf(grants, years.last);
  const byYear = endsByYear(found);
  const ends = byYear.map(({ year }) => year);
  checkGrantYear(year, { first: years.first, last: Math.max(years.last, ...ends) });
  // In a register of one's own nothing need have ended.
  const [largest] = byYear.toSorted((a, b) => b.amount - a.amount || a.year - b.year);
  const asked = year ?? largest?.year ?? years.last;
  const ending = found.filter(({ lastYear }) => lastYear === asked);
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  const receivers = grantReceiversOf(tables, asked);
  const revenue = revenueOf(receivers);
  const amounts = new Float64Array(revenue.length);
  const notShared: string[] = [];
  for (const { id, ends } of ending) {
    const grant = byId.get(id)!;
    if (grant.receiver !== "municipalities") continue;
    const key = grant.key === null ? undefined : grantKeysByName[grant.key];
    if (!key || ends <= 0) {
      notShared.push(id);
      continue;
    }
    const shared = allocate({
      pot: Math.round(ends * 1e6),
      key: { kind: "between", parts: [{ receivers: "municipality", share: 1, key }] },
      receivers: receivers.receivers,
      columns: receivers.columns,
    });
    for (const row of amounts.keys()) amounts[row]! += shared.amounts[row]!;
  }
  const { codes, names, kinds } = receivers.receivers;
  return {
    ends: found.map((end) => ({ ...end, grant: byId.get(end.id)! })),
    years: byYear,
    year: asked,
    figuresYear: receivers.year,
    shares: codes.flatMap((code, row) =>
      kinds[row] === "municipality"
        ? [{ code, name: names[row]!, amount: amounts[row]!, revenue: revenue[row]! }]
        : [],
    ),
    notShared,
    lastFigures: years.last,
    sources,
    versions: country.versions,
  };
}

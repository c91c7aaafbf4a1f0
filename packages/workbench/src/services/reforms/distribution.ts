import { type Band, bandsOf, type Reform } from "@barkraft/core";
import {
  type Distribution,
  defaultBands,
  distributionOf,
  financesOf,
  type GroupingName,
  groupingOf,
  requireBands,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { askedQuantity } from "./asked-quantity.ts";
import { reformed } from "./reformed.ts";

/** What is asked about the winners and losers of a reform. */
export interface DistributionRequest {
  readonly year: number;
  readonly reform: Reform;
  readonly by: GroupingName;
  readonly bands?: readonly Band[] | undefined;
  readonly quantity?: string | undefined;
  /** Whether everyone gets the equal amount that keeps the sum as it was. */
  readonly closed?: boolean | undefined;
}

export interface DistributionResult extends Distribution {
  readonly year: number;
  readonly versions: Versions;
  readonly reform: Reform;
  readonly places: readonly { readonly code: string; readonly name: string }[];
}

/** Winners and losers of a reform by group. Throws an `InputError` for what is wrong in the request. */
export function distribute(country: Country, request: DistributionRequest): DistributionResult {
  const { year, reform, by, closed } = request;
  if (request.bands) requireBands(by, "bands");
  const { id } = askedQuantity(request.quantity, true);
  const after = reformed(country, year, reform);
  const baseline = country.baseline(year);
  const finances = financesOf(country.tables, country.places, year);
  const bands = request.bands ?? bandsOf(by === "tax_rate" ? defaultBands.tax_rate : defaultBands.size, by);
  const grouping = groupingOf(by, baseline, country.municipalities, finances.taxRates, bands);
  return {
    ...distributionOf(baseline, after, id, grouping, finances, closed),
    year,
    versions: country.versions,
    reform,
    places: country.municipalities.map(({ code, name }) => ({ code, name })),
  };
}

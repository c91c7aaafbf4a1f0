interface SectorYear {
  readonly year: number;
  readonly municipalities: number;
  readonly negative_operating_results: number;
  readonly operating_results_known: number;
  readonly negative_results: number;
  readonly missing: readonly string[];
  readonly operating_result_sek: number | null;
  readonly result_share: number | null;
  readonly median_result_share: number | null;
  readonly largest_reserve_sek: number | null;
  readonly municipalities_with_reserve_room: number | null;
}

export interface SectorPlace {
  readonly code: string;
  readonly name: string;
  readonly operating_result_sek: number | null;
  readonly result_sek: number | null;
  readonly taxes_and_grants_sek: number | null;
  readonly equity_ratio_pct: number | null;
  readonly debt_sek: number | null;
  readonly largest_reserve_sek: number | null;
}

interface SectorStatement {
  readonly measure:
    | "negative_operating_result"
    | "operating_result"
    | "negative_operating_result_forecast"
    | "income_evening_reserve";
  readonly level: "municipality" | "region" | "sector";
  readonly year: number;
  readonly stated: string;
  readonly places: number | null;
  readonly respondents: number | null;
  readonly amount_sek: number | null;
  readonly source: string;
}

/** What GET /v1/sector answers, as far as the page shows it. */
export interface SectorAnswer {
  readonly year: number;
  readonly data_version: string;
  readonly years: readonly SectorYear[];
  readonly ahead: {
    readonly from: number;
    readonly municipalities: number;
    readonly paths: number;
    readonly years: readonly {
      readonly year: number;
      readonly projected_negative_results: number;
      /** Quantiles: 5, 25, 50, 75 and 95 percent of the paths. */
      readonly negative_results: readonly number[];
    }[];
  };
  /** What can be set aside after the last accounts; what was set aside by then is not known. */
  readonly reserves_ahead: {
    readonly from: number;
    readonly municipalities: number;
    readonly years: readonly {
      readonly year: number;
      readonly municipalities_with_reserve: number;
      readonly reserve_sek: number;
      readonly set_aside_sek: number;
      readonly used_sek: number;
      /** 5, 25, 50, 75 and 95 percent of the paths, which are those of `ahead`. */
      readonly reserve_quantiles_sek: readonly number[];
    }[];
  };
  readonly municipalities: readonly SectorPlace[];
  readonly statements: readonly SectorStatement[];
  readonly forecasts: readonly {
    readonly year: number;
    readonly level: "municipality" | "region";
    readonly red: number;
    readonly reported: number;
    readonly places: number;
  }[];
}

/** Operating result as a share of taxes and grants; NaN where unknown. */
export const operatingShare = ({ operating_result_sek, taxes_and_grants_sek }: SectorPlace): number =>
  operating_result_sek === null || taxes_and_grants_sek === null
    ? Number.NaN
    : operating_result_sek / taxes_and_grants_sek;

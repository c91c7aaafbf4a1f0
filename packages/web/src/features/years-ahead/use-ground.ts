import { type EconomyGround, type TransportedGround, unpackGround } from "@barkraft/sweden";
import { useMemo } from "react";
import { useAnswer } from "../../figures/use-answer.ts";

/** What GET /v1/years-ahead/ground/{year} answers. */
interface GroundAnswer {
  readonly model_version: string;
  readonly data_version: string;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly ground: TransportedGround;
}

export interface OpenedGround {
  readonly ground: EconomyGround;
  /** The same as it came, for a worker. */
  readonly transported: TransportedGround;
  readonly municipalities: GroundAnswer["municipalities"];
}

/** The opening of every municipality in a year, fetched once. */
export function useGround(year: number) {
  const answer = useAnswer<GroundAnswer>(`/v1/years-ahead/ground/${year}`);
  const body = answer.state === "ready" ? answer.body : undefined;
  const opened = useMemo<OpenedGround | undefined>(
    () =>
      body && {
        ground: unpackGround(body.ground),
        transported: body.ground,
        municipalities: body.municipalities,
      },
    [body],
  );
  return { answer, opened };
}

/** One year of GET /v1/years-ahead/accounts/{code}, SEK; null where not published. */
export interface BookedYear {
  readonly year: number;
  readonly inhabitants: number | null;
  readonly own_tax: number | null;
  readonly grants: number | null;
  readonly net_cost: number | null;
  readonly depreciation: number | null;
  readonly financial_net: number | null;
  readonly result: number | null;
  readonly investment: number | null;
  readonly debt: number | null;
  readonly group_debt: number | null;
  readonly equity: number | null;
}

export interface AccountsAnswer {
  readonly code: string;
  readonly name: string;
  readonly years: readonly BookedYear[];
}

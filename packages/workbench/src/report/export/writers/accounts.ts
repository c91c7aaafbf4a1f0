import { z } from "zod";
import { balanceOf } from "../../../services/accounts/balance.ts";
import { checkBalanceDocument } from "../../../services/accounts/balance-document.ts";
import { reconcileYear } from "../../../services/accounts/reconcile.ts";
import { restSpread } from "../../../services/accounts/rest-spread.ts";
import { findPlace } from "../../../services/find-place.ts";
import { findCostModels, grantOf, largestGrant } from "../../../services/grant.ts";
import { toCsv } from "../../csv.ts";
import { balanceColumns, balanceRows, jsonBalance } from "../../rows/balance-rows.ts";
import { grantColumns, grantRows, jsonGrant } from "../../rows/grant-rows.ts";
import {
  jsonReconciliation,
  reconciliationColumns,
  reconciliationRows,
} from "../../rows/reconciliation-rows.ts";
import { balanceText } from "../../text/balance-text.ts";
import { grantText } from "../../text/grant-text.ts";
import { reconciliationText, restSpreadText } from "../../text/reconciliation-text.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const year = z.int().min(1900).max(2999).optional();

/** A general grant and what the cost equalisation does to it. */
export const grant: Writer = (law, request, voice) => {
  const { amount, models, places } = requested(request, {
    amount: z.number().min(-largestGrant).max(largestGrant),
    models: z.string(),
    places: z.array(z.string()).optional(),
  });
  const codes = places?.map((place) => findPlace(law.country, "municipality", place));
  const chosen = codes && new Set(codes);
  const whole = grantOf(law.country, law.year, amount, findCostModels(models));
  const result = { ...whole, rows: whole.rows.filter(({ code }) => chosen?.has(code) ?? true) };
  return {
    year: law.year,
    json: () => jsonGrant(result),
    csv: () => toCsv(grantRows(result), grantColumns),
    text: () => grantText(whole, chosen, voice),
  };
};

/** The balance requirement of a municipality, or of accounts of the user's own. */
export const balance: Writer = (law, request, voice) => {
  const { place, from, to } = requested(
    { ...request, given: {} },
    { place: z.string().optional(), from: year, to: year },
  );
  const document = request.given && checkBalanceDocument("manifest", request.given);
  const name = place ?? document?.municipality;
  const code = name === undefined ? undefined : findPlace(law.country, "municipality", name);
  const answer = balanceOf(law.country, { code, from, to, document });
  return {
    year: answer.years.at(-1)!.year,
    json: () => jsonBalance(answer),
    csv: () => toCsv(balanceRows(answer, voice.language), balanceColumns),
    text: () => balanceText(answer, voice),
    notes: answer.assumptions.map((each) => voice.translate(`balance.assumption.${each}`)),
  };
};

/** Computed grants and taxes against the accounts. */
export const reconciliation: Writer = (law, request, voice) => {
  const { places } = requested(request, { places: z.array(z.string()).optional() });
  const codes = places && new Set(places.map((place) => findPlace(law.country, "municipality", place)));
  const result = reconcileYear(law.country, law.year, codes);
  return {
    year: law.year,
    json: () => jsonReconciliation(result),
    csv: () => toCsv(reconciliationRows(result), reconciliationColumns(result)),
    text: () =>
      codes ? reconciliationText(result, voice) : restSpreadText(result, restSpread(result), voice),
  };
};

import { grantDecisions, grantReceivers } from "@barkraft/finance";
import { z } from "zod";
import { findPlace } from "../../../services/find-place.ts";
import { grantExpiry } from "../../../services/targeted-grants/expiry.ts";
import { foldTargetedGrants } from "../../../services/targeted-grants/fold.ts";
import { checkFold } from "../../../services/targeted-grants/fold-document.ts";
import { grantSeries, registerRows } from "../../../services/targeted-grants/register.ts";
import { reviewGrant } from "../../../services/targeted-grants/review.ts";
import { toCsv } from "../../csv.ts";
import { expiryReport, jsonExpiry } from "../../targeted-grants/expiry-report.ts";
import { foldReport, jsonFold } from "../../targeted-grants/fold-report.ts";
import {
  amountFields,
  jsonRegister,
  registerFields,
  registerReport,
} from "../../targeted-grants/register-report.ts";
import { registerWorkbook } from "../../targeted-grants/register-workbook.ts";
import { jsonReview, reviewReport } from "../../targeted-grants/review-report.ts";
import { jsonSeries, seriesReport } from "../../targeted-grants/series-report.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const year = z.int().min(1900).max(2999).optional();

const query = {
  words: z.string().max(200).optional(),
  receiver: z.enum(grantReceivers).optional(),
  sector: z.string().max(40).optional(),
  decision: z.enum(grantDecisions).optional(),
  year,
};

/** Rows of the register; as CSV and Excel in the form in which they can be read again. */
export const register: Writer = async ({ country }, request, voice) => {
  const { given: _, ...asked } = requested(request, query);
  const found = await registerRows(country, asked);
  const report = registerReport(found, voice);
  const rows = found.grants.map(registerFields);
  return {
    ...analysisAnswer(report, () => jsonRegister(found), voice),
    csv: () => toCsv(rows, Object.keys(rows[0] ?? { id: null })),
    workbook: (manifest) => registerWorkbook(report.title, rows, amountFields(found.grants), manifest),
  };
};

/** Amounts of the register by year, in the form in which they can be read again. */
export const amounts: Writer = async ({ country }, request, voice) => {
  const { given: _, ...asked } = requested(request, query);
  const found = await registerRows(country, asked);
  const rows = amountFields(found.grants);
  const columns = ["id", "year", "amount_msek", "amount_low_msek", "amount_high_msek", "amount_status"];
  return {
    ...analysisAnswer(registerReport(found, voice), () => jsonRegister(found), voice),
    csv: () => toCsv(rows, columns),
  };
};

/** General against targeted grants. */
export const series: Writer = async ({ country }, request, voice) => {
  requested(request, {});
  const found = await grantSeries(country);
  return analysisAnswer(seriesReport(found, voice), () => jsonSeries(found), voice);
};

/** When the money of every grant ends. */
export const expiry: Writer = async ({ country }, request, voice) => {
  const asked = requested(request, { year });
  const found = await grantExpiry(country, asked.year);
  return analysisAnswer(expiryReport(found, voice), () => jsonExpiry(found), voice);
};

/** A review of a grant. */
export const review: Writer = async ({ country }, request, voice) => {
  requested({ ...request, given: {} }, {});
  const found = await reviewGrant(country, request.given);
  return analysisAnswer(reviewReport(found, voice), () => jsonReview(found), voice);
};

/** Grants folded into one. */
export const fold: Writer = async ({ country }, request, voice) => {
  const { places } = requested({ ...request, given: {} }, { places: z.array(z.string()).optional() });
  const found = await foldTargetedGrants(country, checkFold(request.given, "manifest"));
  const levelOf = (place: string) => (/^\d{2}$|^region /i.test(place) ? "region" : "municipality");
  const chosen = places && new Set(places.map((place) => findPlace(country, levelOf(place), place)));
  return analysisAnswer(foldReport(found, chosen, voice), () => jsonFold(found, chosen), voice);
};

import { type Status, statuses } from "@barkraft/core";
import { checkKey, checkRules, perInhabitant } from "./check-key.ts";
import { checkPayments, sumOfPayments } from "./check-payments.ts";
import type { Fields } from "./fields.ts";
import {
  type Measure,
  type MeasureKey,
  type MeasureKind,
  type MeasureReceiver,
  measureKinds,
  measureReceivers,
  measureRoutes,
  measureScopes,
  repayments,
  type Terms,
} from "./types.ts";

const largestAmount = 1e13;
const longestLoan = 12 * 50;
const mostJobsPerMillion = 100;

/** Whether the money of a measure comes back. */
export const comesBack = (kind: MeasureKind): boolean =>
  kind === "loan" || kind === "guarantee" || kind === "tax_deferral";

/** Whether a measure's receivers are municipalities or regions. */
export const goesToPlaces = (receiver: MeasureReceiver): boolean =>
  receiver === "municipalities" || receiver === "regions" || receiver === "both";

/** What holds for every measure that does not say otherwise. */
export type Defaults = Partial<Pick<Measure, "municipalShare" | "jobsPerMillion">>;

/** Reads what holds for every measure that does not say otherwise. */
export function checkDefaults(document: Fields): Defaults {
  if (!document.has("defaults")) return {};
  const fields = document.inner("defaults");
  const defaults = { municipalShare: municipalShareOf(fields), jobsPerMillion: jobsPerMillionOf(fields) };
  fields.done();
  return defaults;
}

/** Reads one measure; undefined where it is wrong, with every mistake in it put down. */
export function checkMeasure(fields: Fields, defaults: Defaults): Measure | undefined {
  const id = fields.required("id", identifierOf(fields), identifierExpected);
  const name = fields.required("name", fields.words("name"), "a name");
  const source = fields.required("source", fields.words("source"), "where the amount is from");
  const kind = fields.required("kind", fields.choice("kind", measureKinds), oneOf(measureKinds));
  const receiver = fields.required(
    "receiver",
    fields.choice("receiver", measureReceivers),
    oneOf(measureReceivers),
  );
  const permanent = fields.choice("duration", ["temporary", "permanent"]) === "permanent";
  const stated = amountOf(fields);
  const payments = checkPayments(fields, stated, permanent);
  const amount = stated ?? sumOfPayments(payments) ?? Number.NaN;
  const measure = {
    purpose: fields.words("purpose"),
    municipalShare:
      municipalShareOf(fields, receiver) ??
      (receiver === "both" && !fields.has("municipal_share") ? defaults.municipalShare : undefined),
    scope: fields.choice("scope", measureScopes) ?? "general",
    route: fields.choice("route", measureRoutes) ?? "beside",
    permanent,
    ends: fields.date("ends"),
    decided: fields.date("decided"),
    amount,
    status: statusOf(fields, amount),
    payments,
    key: fields.raw("key") === perInhabitant ? (perInhabitant as MeasureKey) : checkKey(fields, "key"),
    rules: checkRules(fields),
    terms: termsOf(fields, kind),
    jobsPerMillion:
      jobsPerMillionOf(fields) ?? (fields.has("jobs_per_million") ? undefined : defaults.jobsPerMillion),
  };
  requireSense(fields, measure, kind, receiver);
  fields.done();
  if (id === undefined || name === undefined || source === undefined) return undefined;
  if (kind === undefined || receiver === undefined) return undefined;
  return { id, name, source, kind, receiver, ...measure };
}

const identifierExpected = "small letters, digits and hyphens, at most 60";
const oneOf = (choices: readonly string[]) => `one of ${choices.join(", ")}`;

function identifierOf(fields: Fields): string | undefined {
  const id = fields.text("id");
  if (id === undefined || /^[a-z][a-z0-9-]{0,59}$/.test(id)) return id;
  fields.refuse("id", identifierExpected);
  return undefined;
}

/** Undefined for `unknown`, and where the payments say it. */
function amountOf(fields: Fields): number | undefined {
  if (fields.raw("amount") === "unknown") return undefined;
  const amount = fields.number("amount", -largestAmount, largestAmount);
  if (amount === undefined || Number.isInteger(amount)) return amount;
  fields.refuse("amount", "whole kronor, or unknown");
  return undefined;
}

function statusOf(fields: Fields, amount: number): Status {
  const status = fields.choice("status", statuses);
  return Number.isNaN(amount) ? "unknown" : (status ?? "assumed");
}

/** Undefined for `unknown`. */
function jobsPerMillionOf(fields: Fields): Measure["jobsPerMillion"] {
  if (fields.raw("jobs_per_million") === "unknown") return undefined;
  return fields.range("jobs_per_million", 0, mostJobsPerMillion);
}

/** Undefined for `unknown`. */
function municipalShareOf(fields: Fields, receiver: MeasureReceiver = "both"): Measure["municipalShare"] {
  if (!fields.has("municipal_share") || fields.raw("municipal_share") === "unknown") return undefined;
  const part = fields.inner("municipal_share");
  const share = part.required("share", part.number("share", 0, 1), "a share");
  const source = part.required("source", part.words("source"), "a source, or the word that it is assumed");
  part.done();
  if (receiver !== "both") {
    fields.refuse("municipal_share", "nothing, because one kind of place gets it all");
  }
  return share === undefined || source === undefined ? undefined : { share, source };
}

function termsOf(fields: Fields, kind: MeasureKind | undefined): Terms | undefined {
  if (!fields.has("terms")) {
    if (kind !== undefined && comesBack(kind)) fields.refuse("terms", "the terms by which it comes back");
    return undefined;
  }
  const part = fields.inner("terms");
  const months = part.required("months", part.whole("months", 1, longestLoan), "a number of months");
  const repayment = part.choice("repayment", repayments) ?? "at_end";
  const charge = part.required("charge", part.number("charge", 0, 1), "a share per year");
  const stateInterest = part.range("state_interest", -1, 1);
  const loss = part.required("loss", part.range("loss", 0, 1), "the share that is never repaid");
  part.done();
  if (kind !== undefined && !comesBack(kind)) {
    fields.refuse("terms", "nothing, because the money does not come back");
  }
  if (kind === "guarantee" && stateInterest) {
    part.refuse("state_interest", "nothing, because the state lends no money");
  }
  if (kind !== undefined && kind !== "guarantee" && comesBack(kind)) {
    part.required("state_interest", stateInterest, "what the state pays for the money it lends");
  }
  if (months === undefined || charge === undefined || loss === undefined) return undefined;
  return { months, repayment, charge, stateInterest: stateInterest ?? noInterest, loss };
}

const noInterest = { low: 0, middle: 0, high: 0, source: "" } as const;

function requireSense(
  fields: Fields,
  { scope, route, key, permanent, ends }: Pick<Measure, "scope" | "route" | "key" | "permanent" | "ends">,
  kind: MeasureKind | undefined,
  receiver: MeasureReceiver | undefined,
): void {
  if (route === "equalisation" && (scope === "targeted" || kind !== "grant")) {
    fields.refuse("route", "beside, because only general grants go through the equalisation");
  }
  if (route === "equalisation" && key !== undefined) {
    fields.refuse("key", "nothing, because the equalisation shares it per inhabitant");
  }
  if (receiver !== undefined && !goesToPlaces(receiver) && (key !== undefined || route === "equalisation")) {
    fields.refuse(key === undefined ? "route" : "key", "nothing, because it is not shared among places");
  }
  if (permanent && ends !== undefined)
    fields.refuse("ends", "nothing, because a permanent measure has no end");
}

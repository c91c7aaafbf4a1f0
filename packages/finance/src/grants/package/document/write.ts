import type { Measure, NeedCurve, PackageColumn, Payment, Range, SupportPackage, Terms } from "./types.ts";

/** A package as plain data: what is left unsaid has its usual value, and reading it gives the same package. */
export function packageData(document: SupportPackage): Record<string, unknown> {
  const { title, description, year, lastYear, need, columns, measures } = document;
  return said({
    title,
    description,
    year,
    last_year: lastYear,
    need: need && needData(need),
    columns: columns.length > 0 ? Object.fromEntries(columns.map(columnData)) : undefined,
    measures: measures.map(measureData),
  });
}

function columnData({ name, unit, source, values }: PackageColumn): [string, Record<string, unknown>] {
  return [name, { unit, source, values: Object.fromEntries(values) }];
}

function measureData(measure: Measure): Record<string, unknown> {
  const { amount, payments, municipalShare, terms, jobsPerMillion, kind } = measure;
  const paidByAmount = payments.length > 0 && payments.every((payment) => payment.amount !== undefined);
  return said({
    id: measure.id,
    name: measure.name,
    purpose: measure.purpose,
    kind,
    receiver: measure.receiver,
    municipal_share: municipalShare && { ...municipalShare },
    scope: measure.scope === "general" ? undefined : measure.scope,
    route: measure.route === "beside" ? undefined : measure.route,
    duration: measure.permanent ? "permanent" : undefined,
    ends: measure.ends,
    decided: measure.decided,
    amount: Number.isNaN(amount) ? "unknown" : paidByAmount ? undefined : amount,
    status: measure.status === "unknown" ? undefined : measure.status,
    payments: payments.length > 0 ? payments.map(paymentData) : undefined,
    key: measure.key,
    rules: measure.rules,
    terms: terms && termsData(terms, kind),
    jobs_per_million: jobsPerMillion && rangeData(jobsPerMillion),
    source: measure.source,
  });
}

function paymentData({ from, to, amount, share }: Payment): Record<string, unknown> {
  return said({ ...(from === to ? { date: from } : { from, to }), amount, share });
}

function termsData({ months, repayment, charge, stateInterest, loss }: Terms, kind: Measure["kind"]) {
  return said({
    months,
    repayment: repayment === "at_end" ? undefined : repayment,
    charge,
    state_interest: kind === "guarantee" ? undefined : rangeData(stateInterest),
    loss: rangeData(loss),
  });
}

/** A bare number where it is exact. */
function rangeData({ low, middle, high, source }: Range): number | Record<string, unknown> {
  return source === "" && low === middle && middle === high ? middle : { low, middle, high, source };
}

function needData(need: NeedCurve): Record<string, unknown> {
  if (need.kind === "stated") return { source: need.source, months: Object.fromEntries(need.weights) };
  const { from, to, baseFrom, baseTo } = need;
  return { unemployment: { from, to, base_from: baseFrom, base_to: baseTo } };
}

function said(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

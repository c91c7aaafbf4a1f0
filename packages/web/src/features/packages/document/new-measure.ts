import {
  comesBack,
  goesToPlaces,
  type Measure,
  type MeasureKind,
  type MeasureReceiver,
  type MeasureTerms,
  type PackageWords,
  type SupportPackage,
} from "@barkraft/finance";
import { usualMunicipalShare } from "@barkraft/sweden";

/** What is lent is lent by these terms until somebody says otherwise: assumptions, all of them. */
const usualTerms = (source: string): MeasureTerms => ({
  months: 36,
  repayment: "evenly",
  charge: 0.03,
  stateInterest: { low: 0.01, middle: 0.02, high: 0.03, source },
  loss: { low: 0.01, middle: 0.05, high: 0.2, source },
});

/** A measure to begin with: a billion per inhabitant in July of the package's year. */
export function newMeasure({ year, measures }: SupportPackage, name: PackageWords, own: string): Measure {
  const taken = new Set(measures.map(({ id }) => id));
  let number = measures.length + 1;
  while (taken.has(`own-${number}`)) number++;
  return {
    id: `own-${number}`,
    name,
    purpose: undefined,
    kind: "grant",
    receiver: "both",
    municipalShare: usualMunicipalShare,
    scope: "general",
    route: "beside",
    permanent: false,
    ends: undefined,
    decided: undefined,
    amount: 1e9,
    status: "assumed",
    payments: [{ from: `${year}-07`, to: `${year}-07`, share: 1 }],
    key: "per-inhabitant",
    rules: undefined,
    terms: undefined,
    jobsPerMillion: undefined,
    source: own,
  };
}

/** The measure as another kind: what does not fit it is left out, and what it needs is assumed. */
export function withKind(measure: Measure, kind: MeasureKind, assumed: string): Measure {
  if (!comesBack(kind)) {
    return { ...measure, kind, terms: undefined, ...(kind === "grant" ? {} : { route: "beside" as const }) };
  }
  const terms = measure.terms ?? usualTerms(assumed);
  const none = { low: 0, middle: 0, high: 0, source: "" };
  return {
    ...measure,
    kind,
    route: "beside",
    terms: kind === "guarantee" ? { ...terms, stateInterest: none } : terms,
  };
}

/** The measure for other receivers: businesses and households share by no key. */
export function withReceiver(measure: Measure, receiver: MeasureReceiver): Measure {
  const shared = goesToPlaces(receiver);
  return {
    ...measure,
    receiver,
    route: shared ? measure.route : "beside",
    key: shared && measure.route === "beside" ? (measure.key ?? "per-inhabitant") : undefined,
    municipalShare: receiver === "both" ? (measure.municipalShare ?? usualMunicipalShare) : undefined,
  };
}

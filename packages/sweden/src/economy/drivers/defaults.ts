import type { Labels, Status } from "@barkraft/core";
import { exactSum } from "@barkraft/core";
import type { AccountsOfYear } from "../opening/accounts.ts";
import { accountedTaxBase } from "../opening/tax-bases.ts";

/** Names of the numbers that drive the years ahead and that nobody has published. */
export const economyAssumptionIds = [
  "tax_base_growth",
  "unit_cost_growth",
  "grant_growth",
  "efficiency",
  "interest",
  "renewed_debt",
  "lifetime",
  "retired_depreciation",
  "least_investment",
  "group_debt_growth",
] as const;

export type EconomyAssumptionId = (typeof economyAssumptionIds)[number];

/** A number that is assumed: what it is, what it may reasonably be, and where it comes from. */
export interface StatedAssumption {
  readonly id: EconomyAssumptionId;
  readonly label: Labels;
  /** A share, or years. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: "share" | "years";
  readonly status: Status;
  readonly basis: Labels;
}

/** Years back over which growth is averaged. */
const longRun = 10;

/**
 * The default drivers of a projection from `year`, from what was known then: the mean yearly growth of the ten years before
 * (fewer where the figures begin later), and what is assumed, each with a range.
 */
export function statedAssumptions(
  year: number,
  firstYear: number,
  accounts: (year: number) => AccountsOfYear,
  growth: {
    /** Of the need by age, at unchanged cost per person. */
    readonly need: (from: number, to: number) => number;
    /** Of the inhabitants of working age. */
    readonly workers: (from: number, to: number) => number;
  },
): readonly StatedAssumption[] {
  const from = Math.max(firstYear, year - longRun);
  const taxBase = yearly(from, year, (of) => accountedTaxBase(accounts, of));
  const cost = yearly(from, year, (of) => netCost(accounts(of)));
  const beyond = (total: readonly number[], people: (from: number, to: number) => number) =>
    total.map((each, at) => (1 + each) / (1 + people(from + at, from + at + 1)) - 1);
  const unitCost = beyond(cost, growth.need);
  const income = mean(beyond(taxBase, growth.workers));
  const span = `${from}–${year}`;
  return [
    derived("tax_base_growth", taxBase, {
      sv: `Medel av årlig ökning ${span}: skatteintäkter genom skattesats, alla kommuner. Beräkning på data från Kolada.`,
      da: `Gennemsnit af årlig vækst ${span}: skatteindtægter divideret med skatteprocent, alle kommuner. Beregning på data fra Kolada.`,
      en: `Mean of yearly growth ${span}: tax revenue through tax rate, all municipalities. Calculation on data from Kolada.`,
    }),
    {
      ...labelled("unit_cost_growth"),
      value: income,
      low: Math.min(income, mean(unitCost)),
      high: Math.max(income, mean(unitCost), mean(taxBase)),
      unit: "share",
      status: "assumed",
      basis: {
        sv: `Antagande: vad en tjänst kostar per person ökar som inkomsterna per person i arbetsför ålder gjorde ${span}, eftersom löner är det mesta av kostnaden. Uppmätt ökning av nettokostnaden, rensad från ålder: ${percent(mean(unitCost))} procent om året.`,
        da: `Antagelse: hvad en ydelse koster pr. person, vokser som indkomsterne pr. person i den arbejdsdygtige alder gjorde ${span}, fordi løn er det meste af udgiften. Målt vækst i nettoudgiften, renset for alder: ${percent(mean(unitCost))} procent om året.`,
        en: `Assumption: what a service costs per person grows as incomes per person of working age did ${span}, because pay is most of the cost. Measured growth of net cost, cleared of age: ${percent(mean(unitCost))} percent a year.`,
      },
    },
    {
      ...labelled("grant_growth"),
      value: income,
      low: 0,
      high: Math.max(mean(taxBase), income),
      unit: "share",
      status: "assumed",
      basis: {
        sv: "Antagande: statsbidragen står stilla realt per invånare; befolkningens ökning läggs till. Lägst: oförändrade i kronor, som bidragen är utan beslut. Högst: i takt med skatteunderlaget.",
        da: "Antagelse: statstilskuddene står realt stille pr. indbygger; befolkningens vækst lægges til. Lavest: uændrede i kroner, som de er uden beslutning. Højest: i takt med udskrivningsgrundlaget.",
        en: "Assumption: state grants stand still in real terms per inhabitant; the growth of the population is added. Lowest: unchanged in kronor, as they are without a decision. Highest: as the tax base.",
      },
    },
    ...plainAssumptions,
    groupDebtGrowth(from, year, accounts),
  ];
}

const labels: Readonly<Record<EconomyAssumptionId, Labels>> = {
  tax_base_growth: {
    sv: "Skatteunderlagets ökning",
    da: "Udskrivningsgrundlagets vækst",
    en: "Growth of the tax base",
  },
  unit_cost_growth: {
    sv: "Kostnadsökning per person och tjänst",
    da: "Udgiftsvækst pr. person og ydelse",
    en: "Growth of cost per person and service",
  },
  grant_growth: {
    sv: "Statsbidragens ökning per invånare",
    da: "Statstilskuddenes vækst pr. indbygger",
    en: "Growth of state grants per inhabitant",
  },
  efficiency: { sv: "Effektiviseringskrav", da: "Effektiviseringskrav", en: "Efficiency requirement" },
  interest: { sv: "Ränta på lån", da: "Rente på lån", en: "Interest on loans" },
  renewed_debt: {
    sv: "Andel av skulden som får ny ränta varje år",
    da: "Andel af gælden, der får ny rente hvert år",
    en: "Share of the debt that gets a new rate each year",
  },
  lifetime: { sv: "Avskrivningstid", da: "Afskrivningstid", en: "Lifetime of an investment" },
  retired_depreciation: {
    sv: "Andel av gamla avskrivningar som faller bort varje år",
    da: "Andel af gamle afskrivninger, der falder bort hvert år",
    en: "Share of old depreciation that falls away each year",
  },
  least_investment: {
    sv: "Minsta investering som andel av avskrivningarna",
    da: "Mindste investering som andel af afskrivningerne",
    en: "Least investment as a share of depreciation",
  },
  group_debt_growth: {
    sv: "Ökning av koncernens skuld utöver kommunens egen",
    da: "Vækst i koncernens gæld ud over kommunens egen",
    en: "Growth of the group's debt beyond the municipality's own",
  },
};

const assumption: Labels = { sv: "Antagande.", da: "Antagelse.", en: "Assumption." };
const report: Labels = {
  sv: "Investeringsmodellens avskrivning med en trettiotredjedel om året (Kommuninvest 2020).",
  da: "Investeringsmodellens afskrivning med en treogtredivtedel om året (Kommuninvest 2020).",
  en: "The investment model's depreciation by a thirty-third a year (Kommuninvest 2020).",
};

const plainAssumptions: readonly StatedAssumption[] = [
  assumed("efficiency", 0, 0, 0.02, assumption),
  assumed("interest", 0.025, 0.005, 0.055, {
    sv: "Antagande: en platt räntekurva. Räntan på kommunernas lån finns inte bland uppgifterna.",
    da: "Antagelse: en flad rentekurve. Renten på kommunernes lån er ikke blandt tallene.",
    en: "Assumption: a flat curve. The rate on municipal loans is not among the figures.",
  }),
  assumed("renewed_debt", 0.25, 0.1, 0.5, assumption),
  { ...assumed("lifetime", 33, 20, 50, report), unit: "years" },
  assumed("retired_depreciation", 1 / 33, 0, 1 / 15, report),
  assumed("least_investment", 0, 0, 1, assumption),
];

function labelled(id: EconomyAssumptionId) {
  return { id, label: labels[id] };
}

function assumed(
  id: EconomyAssumptionId,
  value: number,
  low: number,
  high: number,
  basis: Labels,
): StatedAssumption {
  return { ...labelled(id), value, low, high, unit: "share", status: "assumed", basis };
}

/** The mean, between the second lowest and second highest year. */
function derived(id: EconomyAssumptionId, growth: readonly number[], basis: Labels): StatedAssumption {
  const sorted = growth.toSorted((a, b) => a - b);
  const edge = sorted.length > 4 ? 1 : 0;
  return {
    ...labelled(id),
    value: mean(growth),
    low: sorted[edge]!,
    high: sorted[sorted.length - 1 - edge]!,
    unit: "share",
    status: "derived",
    basis,
  };
}

/** What the groups owe beyond their municipalities has grown by, between years in which both are known. */
function groupDebtGrowth(
  from: number,
  to: number,
  accounts: (year: number) => AccountsOfYear,
): StatedAssumption {
  const beyond = (of: number) => {
    const own = accounts(of).amount("long_term_debt_pc");
    return accounts(of)
      .amount("group_long_term_debt_pc")
      .map((group, place) => group - own[place]!);
  };
  const growth = Array.from({ length: to - from }, (_, step) => {
    const [before, after] = [beyond(from + step), beyond(from + step + 1)];
    const isKnown = (_: number, place: number) => !Number.isNaN(before[place]! + after[place]!);
    return exactSum(after.filter(isKnown)) / exactSum(before.filter(isKnown)) - 1;
  });
  const span = `${from}–${to}`;
  return {
    ...derived("group_debt_growth", growth, {
      sv: `Antagande: som medel av årlig ökning ${span} av koncernernas långfristiga skuld utöver kommunernas egen, alla kommuner där båda är kända. Beräkning på data från Kolada. Där kommunen lånar åt sina bolag flyttar skuld mellan de två.`,
      da: `Antagelse: som gennemsnit af årlig vækst ${span} i koncernernes langfristede gæld ud over kommunernes egen, alle kommuner, hvor begge er kendt. Beregning på data fra Kolada. Hvor kommunen låner til sine selskaber, flytter gæld mellem de to.`,
      en: `Assumption: as the mean of yearly growth ${span} of the groups' long-term debt beyond the municipalities' own, all municipalities where both are known. Calculation on data from Kolada. Where a municipality borrows for its companies, debt moves between the two.`,
    }),
    status: "assumed",
  };
}

function yearly(from: number, to: number, level: (year: number) => number): number[] {
  const levels = Array.from({ length: to - from + 1 }, (_, step) => level(from + step));
  return levels.slice(1).map((value, at) => value / levels[at]! - 1);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function mean(values: readonly number[]): number {
  return exactSum(values) / values.length;
}

/** Net operating cost without depreciation, all municipalities whose accounts are known. SEK. */
function netCost(accounts: AccountsOfYear): number {
  const depreciation = accounts.amount("depreciation_pc");
  const net = accounts.amount("net_operating_cost_pc").map((cost, place) => depreciation[place]! - cost);
  return exactSum(net.filter(Number.isFinite));
}

import type { Labels } from "@barkraft/core";
import type { NamedAssumption } from "@barkraft/finance";

/** What the assumptions take from the figures. Shares and SEK. */
export interface SupportFacts {
  /** Growth of the tax base in the first year of the path, as it turned out. */
  readonly growthFirstYear: number;
  /** The same in the second year. */
  readonly growthSecondYear: number;
  /** Mean yearly growth of the tax base over the years known at the opening. */
  readonly usualGrowth: number;
  /** Rise of the appropriation for equalisation from the opening year to the year after, SEK. */
  readonly appropriationRise: number;
  /** Tax revenue of the regions over that of the municipalities, from their rates. */
  readonly regionShare: number;
}

export type SupportAssumptionId =
  | "growth_first_year"
  | "growth_second_year"
  | "growth_third_year"
  | "price_growth"
  | "need_met"
  | "efficiency"
  | "promised_first_year"
  | "promised_later"
  | "municipal_share"
  | "wanted_result"
  | "region_share"
  | "unemployed_share";

const report = (what: { sv: string; da: string; en: string }): Labels => ({
  sv: `En ny normalitet (2020)${what.sv}`,
  da: `En ny normalitet (2020)${what.da}`,
  en: `En ny normalitet (2020)${what.en}`,
});

const assumption: Labels = { sv: "Antagande", da: "Antagelse", en: "Assumption" };

const percent = (share: number) => Number((share * 100).toFixed(2));
const billions = (amount: number) => Number((amount / 1e9).toFixed(3));

/** Added to the general grants of 2020 by the amending budgets, and from 2021 on, billion SEK. */
const added = { firstYear: 28.486, later: 12.5 } as const;

/**
 * What the support rests on, for the situation of autumn 2020: accounts of 2019, the grants promised until then, and
 * the tax-base growth of 1.3 percent that the association reckoned with for 2021.
 */
export function supportAssumptions(facts: SupportFacts): readonly NamedAssumption<SupportAssumptionId>[] {
  const rise = billions(facts.appropriationRise);
  return [
    {
      id: "growth_first_year",
      unit: "percent",
      value: percent(facts.growthFirstYear),
      low: 1,
      high: 3,
      least: -20,
      most: 20,
      status: "derived",
      label: {
        sv: "Skatteunderlagets tillväxt 2020",
        da: "Udskrivningsgrundlagets vækst 2020",
        en: "Growth of the tax base in 2020",
      },
      source: {
        sv: "Utfallet, ur Kolada; i augusti 2020 var prognosen god",
        da: "Udfaldet, fra Kolada; i august 2020 var prognosen god",
        en: "The outcome, from Kolada; in August 2020 the forecast was good",
      },
    },
    {
      id: "growth_second_year",
      unit: "percent",
      value: 1.3,
      low: 0.3,
      high: percent(facts.growthSecondYear),
      least: -20,
      most: 20,
      status: "published",
      label: {
        sv: "Skatteunderlagets tillväxt 2021",
        da: "Udskrivningsgrundlagets vækst 2021",
        en: "Growth of the tax base in 2021",
      },
      source: report({
        sv: ", SKR:s prognos i augusti 2020; högt: utfallet",
        da: ", SKR's prognose i august 2020; højt: udfaldet",
        en: ", the association's forecast of August 2020; high: the outcome",
      }),
    },
    {
      id: "growth_third_year",
      unit: "percent",
      value: percent(facts.usualGrowth),
      low: 2,
      high: 5,
      least: -20,
      most: 20,
      status: "derived",
      label: {
        sv: "Skatteunderlagets tillväxt 2022",
        da: "Udskrivningsgrundlagets vækst 2022",
        en: "Growth of the tax base in 2022",
      },
      source: {
        sv: "Medel av inkomståren 1995–2018, ur Kolada",
        da: "Gennemsnit af indkomstårene 1995–2018, fra Kolada",
        en: "Mean of the income years 1995–2018, from Kolada",
      },
    },
    {
      id: "price_growth",
      unit: "percent",
      value: 2,
      low: 1.5,
      high: 3,
      least: -5,
      most: 30,
      status: "assumed",
      label: {
        sv: "Löner och priser per år",
        da: "Lønninger og priser pr. år",
        en: "Wages and prices a year",
      },
      source: {
        sv: "Antagande: inflationsmålet; högt: löner som ökar 3 procent",
        da: "Antagelse: inflationsmålet; højt: lønninger, der stiger 3 procent",
        en: "Assumption: the inflation target; high: wages that grow by 3 percent",
      },
    },
    {
      id: "need_met",
      unit: "percent",
      value: 100,
      low: 0,
      high: 100,
      least: 0,
      most: 200,
      status: "assumed",
      label: {
        sv: "Del av det växande behovet som möts",
        da: "Del af det voksende behov, der dækkes",
        en: "Part of the growing need that is met",
      },
      source: {
        sv: "Antagande; behovet ur befolkningsprognoserna gjorda 2019",
        da: "Antagelse; behovet fra befolkningsprognoserne lavet i 2019",
        en: "Assumption; the need from the population projections made in 2019",
      },
    },
    {
      id: "efficiency",
      unit: "percent",
      value: 0,
      low: 0,
      high: 1,
      least: 0,
      most: 10,
      status: "assumed",
      label: {
        sv: "Effektivisering per år",
        da: "Effektivisering pr. år",
        en: "Efficiency requirement a year",
      },
      source: assumption,
    },
    {
      id: "promised_first_year",
      unit: "billion SEK",
      value: Number((added.firstYear + rise).toFixed(3)),
      low: added.firstYear,
      high: Number((added.firstYear + rise).toFixed(3)),
      least: 0,
      most: 500,
      status: "derived",
      label: {
        sv: "Generella bidrag utöver 2019 års, år 2020",
        da: "Generelle tilskud ud over 2019, år 2020",
        en: "General grants above those of 2019, in 2020",
      },
      source: {
        sv: "28,5 mdr (rapporten; Finansdepartementet maj 2020) och anslagets ökning (ESV)",
        da: "28,5 mia. (rapporten; Finansdepartementet maj 2020) og bevillingens stigning (ESV)",
        en: "28.5 bn (the report; Ministry of Finance, May 2020) and the rise of the appropriation (ESV)",
      },
    },
    {
      id: "promised_later",
      unit: "billion SEK",
      value: Number((added.later + rise).toFixed(3)),
      low: added.later,
      high: Number((added.firstYear + rise).toFixed(3)),
      least: 0,
      most: 500,
      status: "derived",
      label: {
        sv: "Generella bidrag utöver 2019 års, åren därefter",
        da: "Generelle tilskud ud over 2019, årene derefter",
        en: "General grants above those of 2019, in the years after",
      },
      source: {
        sv: "12,5 mdr (SKR, cirkulär om vårpropositionen, 16 april 2020) och anslagets ökning (ESV)",
        da: "12,5 mia. (SKR, cirkulære om forårsbudgettet, 16. april 2020) og bevillingens stigning (ESV)",
        en: "12.5 bn (the association's circular on the spring bill, 16 April 2020) and the rise of the appropriation (ESV)",
      },
    },
    {
      id: "municipal_share",
      unit: "percent",
      value: 70,
      low: 65,
      high: 75,
      least: 0,
      most: 100,
      status: "published",
      label: {
        sv: "Kommunernas del av bidragen",
        da: "Kommunernes del af tilskuddene",
        en: "Part of the grants that goes to municipalities",
      },
      source: {
        sv: "3,5 av 5 miljarder (SKR, 20 januari 2020)",
        da: "3,5 af 5 milliarder (SKR, 20. januar 2020)",
        en: "3.5 of 5 billion (the association, 20 January 2020)",
      },
    },
    {
      id: "wanted_result",
      unit: "percent",
      value: 2,
      low: 0,
      high: 2,
      least: -10,
      most: 20,
      status: "assumed",
      label: {
        sv: "Resultat som ska nås, del av skatter och bidrag",
        da: "Resultat, der skal nås, del af skatter og tilskud",
        en: "Result to be reached, share of taxes and grants",
      },
      source: {
        sv: "Antagande: tumregeln för god ekonomisk hushållning; lågt: balanskravet",
        da: "Antagelse: tommelfingerreglen for god økonomistyring; lavt: balancekravet",
        en: "Assumption: the rule of thumb for sound management; low: the balance requirement",
      },
    },
    {
      id: "region_share",
      unit: "percent",
      value: percent(facts.regionShare),
      low: 0,
      high: percent(facts.regionShare),
      least: 0,
      most: 200,
      status: "estimated",
      label: {
        sv: "Regionernas läge, i procent av kommunernas",
        da: "Regionernes situation, i procent af kommunernes",
        en: "The regions' position, in percent of the municipalities'",
      },
      source: {
        sv: "Regionskatt över kommunalskatt: regionernas bokslut finns inte i siffrorna",
        da: "Regionsskat over kommuneskat: regionernes regnskaber findes ikke i tallene",
        en: "Regional tax over municipal tax: the regions' accounts are not in the figures",
      },
    },
    {
      id: "unemployed_share",
      unit: "percent",
      value: 50,
      low: 25,
      high: 100,
      least: 0,
      most: 100,
      status: "assumed",
      label: {
        sv: "De som blir arbetslösa i kommunen, av de anställda som försvinner",
        da: "De, der bliver ledige i kommunen, af de ansatte, der forsvinder",
        en: "Those who become unemployed in the municipality, of the employees who go",
      },
      source: {
        sv: "Antagande: andra går i pension, får annat arbete eller bor i en annan kommun. Rör socialbidraget, inte stödet",
        da: "Antagelse: andre går på pension, får andet arbejde eller bor i en anden kommune. Rører kontanthjælpen, ikke støtten",
        en: "Assumption: others retire, find other work or live elsewhere. Moves the assistance, not the support",
      },
    },
  ];
}

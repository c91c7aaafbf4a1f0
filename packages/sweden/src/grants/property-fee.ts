import { firstKnown, step } from "@barkraft/core";
import { figure, type SuppliedTable } from "../figures/figure.ts";
import { taxCollectionAct } from "../law.ts";

const propertyFees: SuppliedTable = {
  name: "property-fee",
  title: {
    sv: "Kommunal fastighetsavgift",
    en: "Municipal property fee",
  },
  level: "municipality",
};

const level = "municipality";
const unit = "SEK";
const law = [taxCollectionAct("4 §")];
const range = [0, 1e11] as const;
const amount = {
  column: "property_fee_sek",
  columnLabel: {
    sv: "Kommunens intäkt av kommunal fastighetsavgift för året",
    en: "The municipality's revenue from the municipal property fee of the year",
  },
};
const decided = {
  column: "decided_fees_sek",
  columnLabel: {
    sv: "Fastighetsavgifter för fastigheter i kommunen enligt Skatteverkets beslut under året",
    en: "Fees for property in the municipality by the Tax Agency's decisions of the year",
  },
};

export const propertyFeePublished = figure({
  id: "property_fee_published",
  label: {
    sv: "Kommunal fastighetsavgift, publicerad",
    da: "Kommunal ejendomsafgift, offentliggjort",
    en: "Municipal property fee, published",
  },
  description: {
    sv: "Kommunens intäkt av kommunal fastighetsavgift för året, som den publicerats.",
    da: "Kommunens indtægt af kommunal ejendomsafgift for året, som offentliggjort.",
    en: "The municipality's revenue from the municipal property fee of the year, as published.",
  },
  level,
  unit,
  read: { table: propertyFees, ...amount, yearsBefore: 0, range },
});

export const propertyFeeYearBefore = figure({
  id: "property_fee_year_before",
  label: {
    sv: "Kommunal fastighetsavgift året före",
    da: "Kommunal ejendomsafgift året før",
    en: "Municipal property fee the year before",
  },
  description: {
    sv: "Kommunens intäkt av kommunal fastighetsavgift året före.",
    da: "Kommunens indtægt af kommunal ejendomsafgift året før.",
    en: "The municipality's revenue from the municipal property fee the year before.",
  },
  level,
  unit,
  read: { table: propertyFees, ...amount, yearsBefore: 1, range },
});

export const feesDecidedYearBefore = figure({
  id: "property_fees_decided_year_before",
  label: {
    sv: "Beslutade fastighetsavgifter året före",
    da: "Besluttede ejendomsafgifter året før",
    en: "Property fees decided the year before",
  },
  description: {
    sv: "Fastighetsavgifter för fastigheter i kommunen enligt Skatteverkets beslut året före.",
    da: "Ejendomsafgifter for ejendomme i kommunen efter Skatteverkets afgørelser året før.",
    en: "Fees for property in the municipality by the Tax Agency's decisions of the year before.",
  },
  level,
  unit,
  read: { table: propertyFees, ...decided, yearsBefore: 1, range },
});

export const feesDecidedTwoYearsBefore = figure({
  id: "property_fees_decided_two_years_before",
  label: {
    sv: "Beslutade fastighetsavgifter två år före",
    da: "Besluttede ejendomsafgifter to år før",
    en: "Property fees decided two years before",
  },
  description: {
    sv: "Fastighetsavgifter för fastigheter i kommunen enligt Skatteverkets beslut två år före.",
    da: "Ejendomsafgifter for ejendomme i kommunen efter Skatteverkets afgørelser to år før.",
    en: "Fees for property in the municipality by the Tax Agency's decisions of two years before.",
  },
  level,
  unit,
  read: { table: propertyFees, ...decided, yearsBefore: 2, range },
});

/**
 * Municipal property fee, SEK: last year's amount plus what the municipality's own fees have grown by between the
 * decisions of the two years before. Lag (1965:269) 4 §.
 */
export const propertyFeeComputed = step({
  id: "property_fee_computed",
  label: {
    sv: "Kommunal fastighetsavgift, beräknad",
    da: "Kommunal ejendomsafgift, beregnet",
    en: "Municipal property fee, computed",
  },
  description: {
    sv: "Förra årets belopp plus ändringen av de fastighetsavgifter som beslutats för kommunens fastigheter.",
    da: "Sidste års beløb plus ændringen i de ejendomsafgifter, der er besluttet for kommunens ejendomme.",
    en: "Last year's amount plus the change in the fees decided for the municipality's property.",
  },
  level,
  unit,
  law,
  from: {
    before: propertyFeeYearBefore,
    decided: feesDecidedYearBefore,
    decidedBefore: feesDecidedTwoYearsBefore,
  },
  formula: ({ before, decided, decidedBefore }) => before + (decided - decidedBefore),
});

/** Municipal property fee, SEK: published where known, otherwise computed. Lag (1965:269) 4 §. */
export const propertyFee = firstKnown({
  id: "property_fee",
  label: {
    sv: "Kommunal fastighetsavgift",
    da: "Kommunal ejendomsafgift",
    en: "Municipal property fee",
  },
  description: {
    sv: "Kommunens intäkt av kommunal fastighetsavgift: den publicerade där den finns, annars beräknad. Okänd utan egna tabeller.",
    da: "Kommunens indtægt af kommunal ejendomsafgift: den offentliggjorte, hvor den findes, ellers beregnet. Ukendt uden egne tabeller.",
    en: "The municipality's revenue from the municipal property fee: the published one where there is one, otherwise computed. Unknown without tables of one's own.",
  },
  level,
  unit,
  law,
  from: { published: propertyFeePublished, computed: propertyFeeComputed },
});

import { input } from "@barkraft/core";

// These follow from the law of the year before; see `figures/year-before.ts`.

export const guaranteedTaxCapacityYearBefore = input({
  id: "guaranteed_tax_capacity_year_before",
  yearsBefore: 1,
  label: {
    sv: "Garanterad skattekraft, året före",
    da: "Garanteret skattekraft, året før",
    en: "Guaranteed tax capacity, the year before",
  },
  description: {
    sv: "Den skattekraft som garanterades året före utjämningsåret.",
    da: "Den skattekraft, der blev garanteret året før udligningsåret.",
    en: "The tax capacity that was guaranteed the year before the equalisation year.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
});

export const municipalGrantRateYearBefore = input({
  id: "municipal_grant_rate_year_before",
  yearsBefore: 1,
  label: {
    sv: "Länets bidragssats för kommuner, året före",
    da: "Länets tilskudssats for kommuner, året før",
    en: "County's grant rate for municipalities, the year before",
  },
  description: {
    sv: "Satsen som gällde året före utjämningsåret.",
    da: "Satsen, der gjaldt året før udligningsåret.",
    en: "The rate that was in force the year before the equalisation year.",
  },
  level: "county",
  unit: "percent",
});

export const municipalFeeRateYearBefore = input({
  id: "municipal_fee_rate_year_before",
  yearsBefore: 1,
  label: {
    sv: "Länets avgiftssats för kommuner, året före",
    da: "Länets bidragssats ved betaling for kommuner, året før",
    en: "County's fee rate for municipalities, the year before",
  },
  description: {
    sv: "Satsen som gällde året före utjämningsåret.",
    da: "Satsen, der gjaldt året før udligningsåret.",
    en: "The rate that was in force the year before the equalisation year.",
  },
  level: "county",
  unit: "percent",
});

export const regionalGrantRateYearBefore = input({
  id: "regional_grant_rate_year_before",
  yearsBefore: 1,
  label: {
    sv: "Länets bidragssats för regioner, året före",
    da: "Länets tilskudssats for regioner, året før",
    en: "County's grant rate for regions, the year before",
  },
  description: {
    sv: "Satsen som gällde året före utjämningsåret.",
    da: "Satsen, der gjaldt året før udligningsåret.",
    en: "The rate that was in force the year before the equalisation year.",
  },
  level: "county",
  unit: "percent",
});

export const regionalFeeRateYearBefore = input({
  id: "regional_fee_rate_year_before",
  yearsBefore: 1,
  label: {
    sv: "Länets avgiftssats för regioner, året före",
    da: "Länets bidragssats ved betaling for regioner, året før",
    en: "County's fee rate for regions, the year before",
  },
  description: {
    sv: "Satsen som gällde året före utjämningsåret.",
    da: "Satsen, der gjaldt året før udligningsåret.",
    en: "The rate that was in force the year before the equalisation year.",
  },
  level: "county",
  unit: "percent",
});

export const scaledTaxBaseYearBefore = input({
  id: "scaled_tax_base_year_before",
  yearsBefore: 1,
  label: {
    sv: "Uppräknat skatteunderlag, året före",
    da: "Fremskrevet udskrivningsgrundlag, året før",
    en: "Scaled tax base, the year before",
  },
  description: {
    sv: "Kommunens skatteunderlag som det räknades upp till året före utjämningsåret.",
    da: "Kommunens udskrivningsgrundlag, som det blev fremskrevet til året før udligningsåret.",
    en: "The municipality's tax base as it was scaled to the year before the equalisation year.",
  },
  level: "municipality",
  unit: "SEK",
});

export const incomeEqualisationYearBefore = input({
  id: "income_equalisation_year_before_pc",
  yearsBefore: 1,
  label: {
    sv: "Inkomstutjämning, året före",
    da: "Indkomstudligning, året før",
    en: "Income equalisation, the year before",
  },
  description: {
    sv: "Inkomstutjämningen året före utjämningsåret.",
    da: "Indkomstudligningen året før udligningsåret.",
    en: "Income equalisation of the year before the equalisation year.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
});

export const otherItemsYearBefore = input({
  id: "other_items_year_before_pc",
  yearsBefore: 1,
  label: {
    sv: "Kostnadsutjämning, bidrag och regleringspost, året före",
    da: "Udgiftsudligning, tilskud og reguleringspost, året før",
    en: "Cost equalisation, grants and regulating item, the year before",
  },
  description: {
    sv: "Kostnadsutjämning, strukturbidrag, införandebidrag och regleringspost året före. Ett bidrag som inte finns till hands räknas inte.",
    da: "Udgiftsudligning, strukturtilskud, overgangstilskud og reguleringspost året før. Et tilskud, der ikke er ved hånden, tælles ikke.",
    en: "Cost equalisation, structural and introduction grants and regulating item of the year before. A grant that is not at hand is not counted.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
});

export const regionIncomeEqualisationYearBefore = input({
  id: "region_income_equalisation_year_before_pc",
  yearsBefore: 1,
  label: {
    sv: "Inkomstutjämning, året före, region",
    da: "Indkomstudligning, året før, region",
    en: "Income equalisation, the year before, region",
  },
  description: {
    sv: "Inkomstutjämningen året före utjämningsåret.",
    da: "Indkomstudligningen året før udligningsåret.",
    en: "Income equalisation of the year before the equalisation year.",
  },
  level: "region",
  unit: "SEK/inhabitant",
});

export const regionOtherItemsYearBefore = input({
  id: "region_other_items_year_before_pc",
  yearsBefore: 1,
  label: {
    sv: "Kostnadsutjämning, bidrag och regleringspost, året före, region",
    da: "Udgiftsudligning, tilskud og reguleringspost, året før, region",
    en: "Cost equalisation, grants and regulating item, the year before, region",
  },
  description: {
    sv: "Kostnadsutjämning, strukturbidrag, införandebidrag och regleringspost året före. Ett bidrag som inte finns till hands räknas inte.",
    da: "Udgiftsudligning, strukturtilskud, overgangstilskud og reguleringspost året før. Et tilskud, der ikke er ved hånden, tælles ikke.",
    en: "Cost equalisation, structural and introduction grants and regulating item of the year before. A grant that is not at hand is not counted.",
  },
  level: "region",
  unit: "SEK/inhabitant",
});

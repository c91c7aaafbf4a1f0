import type { Labels } from "@barkraft/core";
import { type FigureSourceColumn, figure, type SuppliedTable } from "../../../figures/figure.ts";
import { fixedIndices } from "../../fixed-indices.ts";

const table: SuppliedTable = {
  name: "elderly-care-inputs",
  title: {
    sv: "Underlag till standardkostnaden för äldreomsorg",
    en: "Inputs of the standard cost of elderly care",
  },
  level: "municipality",
};

const people = (column: string, label: Labels, description: Labels) =>
  figure({
    id: column,
    label,
    description,
    level: "municipality",
    unit: "inhabitants",
    read: { table, column, yearsBefore: 2, range: [0, 10_000_000] },
  });

const counted = {
  sv: "Folkbokförda den 31 december två år före utjämningsåret.",
  da: "Registrerede indbyggere 31. december to år før udligningsåret.",
  en: "Registered inhabitants on 31 December two years before the equalisation year.",
};

const cell = (column: string, label: Labels) => people(column, label, counted);

export const cohabiting65To79 = cell("cohabiting_65_79", {
  sv: "Sammanboende 65–79 år",
  da: "Samboende 65–79 år",
  en: "Cohabiting, aged 65–79",
});
export const cohabiting80To89 = cell("cohabiting_80_89", {
  sv: "Sammanboende 80–89 år",
  da: "Samboende 80–89 år",
  en: "Cohabiting, aged 80–89",
});
export const cohabiting90Plus = cell("cohabiting_90_plus", {
  sv: "Sammanboende 90 år och äldre",
  da: "Samboende 90 år og ældre",
  en: "Cohabiting, aged 90 and over",
});
export const livingAlone65To79 = cell("living_alone_65_79", {
  sv: "Ensamboende 65–79 år",
  da: "Enlige 65–79 år",
  en: "Living alone, aged 65–79",
});
export const livingAlone80To89 = cell("living_alone_80_89", {
  sv: "Ensamboende 80–89 år",
  da: "Enlige 80–89 år",
  en: "Living alone, aged 80–89",
});
export const livingAlone90Plus = cell("living_alone_90_plus", {
  sv: "Ensamboende 90 år och äldre",
  da: "Enlige 90 år og ældre",
  en: "Living alone, aged 90 and over",
});

export const deaths = people(
  "deaths_in_five_years",
  { sv: "Döda under fem år", da: "Døde i fem år", en: "Deaths in five years" },
  {
    sv: "Antal döda under de fem åren från sex till två år före utjämningsåret.",
    da: "Antal døde i de fem år fra seks til to år før udligningsåret.",
    en: "Number of deaths in the five years from six to two years before the equalisation year.",
  },
);

export const expectedDeaths = people(
  "expected_deaths_in_five_years",
  { sv: "Väntade döda under fem år", da: "Forventede døde i fem år", en: "Expected deaths in five years" },
  {
    sv: "Antal döda under samma fem år om landets dödlighet i varje ålder hade gällt i kommunen.",
    da: "Antal døde i de samme fem år, hvis landets dødelighed i hver alder havde gældt i kommunen.",
    en: "Number of deaths in the same five years had the national mortality at each age applied in the municipality.",
  },
);

export const bornOutsideNordic = people(
  "born_outside_nordic_65_plus",
  {
    sv: "Födda utanför Norden, 65 år och äldre",
    da: "Født uden for Norden, 65 år og ældre",
    en: "Born outside the Nordic countries, aged 65 and over",
  },
  counted,
);

export const urbanShare = figure({
  id: "urban_share",
  label: { sv: "Tätortsgrad", da: "Bygrad", en: "Urban share" },
  description: {
    sv: "Andel av invånarna som bor i tätort; förnyas vart femte år, med 2015 som första år.",
    da: "Andel af indbyggerne, som bor i by; fornyes hvert femte år, første gang 2015.",
    en: "Share of the inhabitants living in urban areas; renewed every five years, 2015 the first.",
  },
  level: "municipality",
  unit: "share",
  read: { table, column: "urban_share", yearsBefore: 2, row: "latest", range: [0, 1] },
});

export const inhabitantsPerSquareKilometre = figure({
  id: "inhabitants_per_square_kilometre",
  label: {
    sv: "Invånare per kvadratkilometer",
    da: "Indbyggere pr. kvadratkilometer",
    en: "Inhabitants per square kilometre",
  },
  description: {
    sv: "Invånare per kvadratkilometer land två år före utjämningsåret. Ett rent tal, därför att förordningen drar roten ur det.",
    da: "Indbyggere pr. kvadratkilometer land to år før udligningsåret. Et rent tal, fordi forordningen uddrager roden af det.",
    en: "Inhabitants per square kilometre of land two years before the equalisation year. A plain number, because the regulation takes the root of it.",
  },
  level: "municipality",
  unit: "number",
  read: { table, column: "inhabitants_per_square_kilometre", yearsBefore: 2, range: [0, 100_000] },
});

const fixedIndex = (
  column: string,
  label: Labels,
  description: Labels,
  unit: string,
  range: FigureSourceColumn["range"],
) =>
  figure({
    id: column,
    label,
    description,
    level: "municipality",
    unit,
    read: { table: fixedIndices, column, yearsBefore: 0, row: "latest", ...(range ? { range } : {}) },
  });

export const homeHelpSparsityIndex = fixedIndex(
  "elderly_care_sparsity_index",
  {
    sv: "Glesbygdsindex: äldreomsorg",
    da: "Indeks for tyndt befolkede områder: ældrepleje",
    en: "Sparsity index: elderly care",
  },
  {
    sv: "Fast index enligt bilagan för hemtjänst i glesbygd: 1 är ingen merkostnad.",
    da: "Fast indeks efter bilaget for hjemmehjælp i tyndt befolkede områder: 1 er ingen merudgift.",
    en: "Fixed index of the appendix for home help in sparse areas: 1 is no extra cost.",
  },
  "ratio",
  [0.1, 10],
);

export const elderlyCareWageIndex = fixedIndex(
  "elderly_care_wage_index",
  { sv: "Löneindex: äldreomsorg", da: "Lønindeks: ældrepleje", en: "Wage index: elderly care" },
  {
    sv: "Fast index enligt bilagan: kommunens löneläge för verksamheten, där landet är 100.",
    da: "Fast indeks efter bilaget: kommunens lønniveau på området, hvor landet er 100.",
    en: "Fixed index of the appendix: the municipality's wage level in the service, where the country is 100.",
  },
  "index",
  [1, 1000],
);

import type { Labels } from "@barkraft/core";
import { type FigureSourceColumn, figure, type SuppliedTable } from "../../../figures/figure.ts";
import { fixedIndices } from "../../fixed-indices.ts";

const table: SuppliedTable = {
  name: "individual-and-family-care-inputs",
  title: {
    sv: "Underlag till standardkostnaden för individ- och familjeomsorg",
    en: "Inputs of the standard cost of individual and family care",
  },
  level: "municipality",
};

const people = (id: string, label: Labels, description: Labels, read: Omit<FigureSourceColumn, "table">) =>
  figure({
    id,
    label,
    description,
    level: "municipality",
    unit: "inhabitants",
    read: { table, range: [0, 10_000_000], ...read },
  });

export const childrenInLowIncome = people(
  "children_in_low_income_households",
  {
    sv: "Barn och unga i hushåll med låg inkomststandard",
    da: "Børn og unge i husstande med lav indkomststandard",
    en: "Children and young people in households with a low income standard",
  },
  {
    sv: "Personer 0–19 år i hushåll vars inkomststandard, räknad utan ekonomiskt bistånd, är under 1. Tre år före utjämningsåret. Från utjämningsåret 2023 utan utländska inkomster.",
    da: "Personer på 0–19 år i husstande, hvis indkomststandard, regnet uden økonomisk bistand, er under 1. Tre år før udligningsåret. Fra udligningsåret 2023 uden udenlandske indkomster.",
    en: "Persons aged 0–19 in households whose income standard, counted without social assistance, is below 1. Three years before the equalisation year. From the equalisation year 2023 without foreign incomes.",
  },
  { column: "children_in_low_income_households", yearsBefore: 3 },
);

export const children = people(
  "children_0_19",
  { sv: "Invånare 0–19 år", da: "Indbyggere på 0–19 år", en: "Inhabitants aged 0–19" },
  {
    sv: "Folkbokförda 0–19 år den 31 december tre år före utjämningsåret.",
    da: "Registrerede indbyggere på 0–19 år 31. december tre år før udligningsåret.",
    en: "Registered inhabitants aged 0–19 on 31 December three years before the equalisation year.",
  },
  { column: "children_0_19", yearsBefore: 3 },
);

export const lowEducated = people(
  "low_educated_born_in_sweden",
  {
    sv: "Lågutbildade födda i Sverige",
    da: "Lavtuddannede født i Sverige",
    en: "Low-educated persons born in Sweden",
  },
  {
    sv: "Personer 20–40 år, födda i Sverige, med grundskola som högsta avslutade utbildning. Två år före utjämningsåret.",
    da: "Personer på 20–40 år, født i Sverige, med grundskole som højeste afsluttede uddannelse. To år før udligningsåret.",
    en: "Persons aged 20–40, born in Sweden, with compulsory school as their highest completed education. Two years before the equalisation year.",
  },
  { column: "low_educated_born_in_sweden", yearsBefore: 2 },
);

export const youngAdults = people(
  "population_20_40",
  { sv: "Invånare 20–40 år", da: "Indbyggere på 20–40 år", en: "Inhabitants aged 20–40" },
  {
    sv: "Folkbokförda 20–40 år den 31 december två år före utjämningsåret.",
    da: "Registrerede indbyggere på 20–40 år 31. december to år før udligningsåret.",
    en: "Registered inhabitants aged 20–40 on 31 December two years before the equalisation year.",
  },
  { column: "population_20_40", yearsBefore: 2 },
);

export const residentsOfMultiDwellingBuildings = people(
  "residents_of_multi_dwelling_buildings",
  {
    sv: "Boende i flerfamiljshus från 1965–1975",
    da: "Beboere i etageejendomme fra 1965–1975",
    en: "Residents of multi-dwelling buildings of 1965–1975",
  },
  {
    sv: "Folkbokförda i flerfamiljshus byggda 1965–1975. Två år före utjämningsåret.",
    da: "Registrerede i etageejendomme bygget 1965–1975. To år før udligningsåret.",
    en: "Persons registered in multi-dwelling buildings built 1965–1975. Two years before the equalisation year.",
  },
  { column: "residents_of_multi_dwelling_buildings", yearsBefore: 2 },
);

export const urbanPopulation = figure({
  id: "urban_population",
  label: { sv: "Tätortsbefolkning", da: "Bybefolkning", en: "Urban population" },
  description: {
    sv: "Antal invånare i kommunens tätorter; förnyas vart femte år, med 2015 som första år. Ett rent tal, därför att förordningen drar roten ur det.",
    da: "Antal indbyggere i kommunens byer; fornyes hvert femte år, første gang 2015. Et rent tal, fordi forordningen uddrager roden af det.",
    en: "Number of inhabitants in the municipality's urban areas; renewed every five years, 2015 the first. A plain number, because the regulation takes the root of it.",
  },
  level: "municipality",
  unit: "number",
  read: { table, column: "urban_population", yearsBefore: 2, row: "latest", range: [0, 10_000_000] },
});

export const daysOfIllHealth = figure({
  id: "days_of_ill_health",
  label: { sv: "Ohälsotal", da: "Sygedage (ohälsotal)", en: "Days of ill health (ohälsotal)" },
  description: {
    sv: "Dagar med sjukpenning eller sjukersättning i genomsnitt per person 16–64 år (Försäkringskassan). Två år före utjämningsåret.",
    da: "Dage med sygedagpenge eller sygeydelse i gennemsnit pr. person på 16–64 år (Försäkringskassan). To år før udligningsåret.",
    en: "Days of sickness benefit or sickness compensation on average per person aged 16–64 (the Social Insurance Agency). Two years before the equalisation year.",
  },
  level: "municipality",
  unit: "days",
  read: { table, column: "days_of_ill_health", yearsBefore: 2, range: [0, 366] },
});

export const commutingShare = figure({
  id: "cross_border_commuting_share",
  label: {
    sv: "Pendling till Norge och Danmark",
    da: "Pendling til Norge og Danmark",
    en: "Commuting to Norway and Denmark",
  },
  description: {
    sv: "Andel av invånarna 16–74 år som pendlar till Norge (2014) eller Danmark (2015). Uppgiften är låst till de åren.",
    da: "Andel af indbyggerne på 16–74 år, der pendler til Norge (2014) eller Danmark (2015). Tallet er låst til de år.",
    en: "Share of the inhabitants aged 16–74 who commute to Norway (2014) or Denmark (2015). The figure is frozen at those years.",
  },
  level: "municipality",
  unit: "share",
  read: { table, column: "cross_border_commuting_share", yearsBefore: 2, row: "latest", range: [0, 1] },
});

export const individualAndFamilyCareWageIndex = figure({
  id: "individual_and_family_care_wage_index",
  label: {
    sv: "Löneindex: individ- och familjeomsorg",
    da: "Lønindeks: socialområdet (individ- och familjeomsorg)",
    en: "Wage index: individual and family care",
  },
  description: {
    sv: "Fast index enligt bilagan: kommunens löneläge för verksamheten, där landet är 100.",
    da: "Fast indeks efter bilaget: kommunens lønniveau på området, hvor landet er 100.",
    en: "Fixed index of the appendix: the municipality's wage level in the service, where the country is 100.",
  },
  level: "municipality",
  unit: "index",
  read: {
    table: fixedIndices,
    column: "individual_and_family_care_wage_index",
    yearsBefore: 0,
    row: "latest",
    range: [1, 1000],
  },
});

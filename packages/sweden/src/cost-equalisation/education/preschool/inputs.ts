import { figure, type SuppliedTable } from "../../../figures/figure.ts";
import { ageGroup } from "../../patterns/figures/age-group.ts";
import { fixedIndex, fixedWageIndex } from "../../patterns/figures/fixed-index.ts";
import { referenceCost } from "../../patterns/reference-cost.ts";

const table: SuppliedTable = {
  name: "preschool-inputs",
  title: {
    sv: "Underlag för förskola, fritidshem och annan pedagogisk verksamhet",
    en: "Figures behind preschool, after-school care and other pedagogical care",
  },
  level: "municipality",
};
const range = [0, 1e6] as const;
const people = { level: "municipality", unit: "inhabitants" } as const;

export const preschoolReferenceCost = referenceCost("preschool", {
  sv: "förskola",
  da: "dagtilbud",
  en: "preschool",
});

export const afterSchoolCareReferenceCost = referenceCost("after_school_care", {
  sv: "fritidshem",
  da: "fritidshjem",
  en: "after-school care",
});

export const children1To5 = ageGroup("panel", "1_5", 2);
export const children1To5ThreeYearsBefore = ageGroup("panel", "1_5", 3);
export const children1To5SevenYearsBefore = ageGroup("panel", "1_5", 7);
export const children6To12 = ageGroup(table, "6_12", 2);

export const preschoolLowEducation = figure({
  ...people,
  id: "children_1_5_parents_without_post_secondary_education",
  label: {
    sv: "Barn 1–5 år vars föräldrar saknar eftergymnasial utbildning",
    da: "Børn 1–5 år, hvis forældre ikke har videregående uddannelse",
    en: "Children aged 1–5 whose parents lack post-secondary education",
  },
  description: {
    sv: "Barn 1–5 år den 31 december två år före utjämningsåret med föräldrar som saknar eftergymnasial utbildning.",
    da: "Børn 1–5 år 31. december to år før udligningsåret med forældre uden videregående uddannelse.",
    en: "Children aged 1–5 on 31 December two years before the equalisation year with parents who lack post-secondary education.",
  },
  read: { table, column: "children_1_5_parents_without_post_secondary_education", yearsBefore: 2, range },
});

export const preschoolLowIncome = figure({
  ...people,
  id: "children_1_5_low_income",
  label: {
    sv: "Barn 1–5 år i hushåll med låg inkomst",
    da: "Børn 1–5 år i husstande med lav indkomst",
    en: "Children aged 1–5 in households with low income",
  },
  description: {
    sv: "Barn 1–5 år tre år före utjämningsåret i hushåll vars disponibla inkomst per konsumtionsenhet är under 60 procent av medianen.",
    da: "Børn 1–5 år tre år før udligningsåret i husstande, hvis disponible indkomst pr. forbrugsenhed er under 60 procent af medianen.",
    en: "Children aged 1–5 three years before the equalisation year in households whose disposable income per consumption unit is below 60 percent of the median.",
  },
  read: { table, column: "children_1_5_low_income", yearsBefore: 3, range },
});

export const preschoolNewResidents = figure({
  ...people,
  id: "children_1_5_parent_with_new_residence_permit",
  label: {
    sv: "Barn 1–5 år med förälder som haft uppehållstillstånd i högst fyra år",
    da: "Børn 1–5 år med en forælder, der har haft opholdstilladelse i højst fire år",
    en: "Children aged 1–5 with a parent who has held a residence permit for at most four years",
  },
  description: {
    sv: "Barn 1–5 år den 31 december två år före utjämningsåret med minst en förälder som har haft uppehållstillstånd i högst fyra år.",
    da: "Børn 1–5 år 31. december to år før udligningsåret med mindst én forælder, der har haft opholdstilladelse i højst fire år.",
    en: "Children aged 1–5 on 31 December two years before the equalisation year with at least one parent who has held a residence permit for four years at most.",
  },
  read: { table, column: "children_1_5_parent_with_new_residence_permit", yearsBefore: 2, range },
});

export const preschoolNeedIndex = fixedIndex(
  "preschool_need_index",
  { sv: "Behovsindex: förskola", da: "Behovsindeks: dagtilbud", en: "Need index: preschool" },
  {
    sv: "Fast index enligt bilagan: behovet av förskola i förhållande till landets, där landet är 1.",
    da: "Fast indeks efter bilaget: behovet for dagtilbud i forhold til landets, hvor landet er 1.",
    en: "Fixed index of the appendix: the need for preschool in relation to the country's, where the country is 1.",
  },
);

export const afterSchoolNeedIndex = fixedIndex(
  "after_school_need_index",
  { sv: "Behovsindex: fritidshem", da: "Behovsindeks: fritidshjem", en: "Need index: after-school care" },
  {
    sv: "Fast index enligt bilagan: behovet av fritidshem i förhållande till landets, där landet är 1.",
    da: "Fast indeks efter bilaget: behovet for fritidshjem i forhold til landets, hvor landet er 1.",
    en: "Fixed index of the appendix: the need for after-school care in relation to the country's, where the country is 1.",
  },
);

export const preschoolSparsityIndex = fixedIndex(
  "preschool_sparsity_index",
  {
    sv: "Glesbygdsindex: förskola",
    da: "Tyndtbefolkningsindeks: dagtilbud",
    en: "Sparsity index: preschool",
  },
  {
    sv: "Fast index enligt bilagan för förskola i glesbygd: 1 är ingen merkostnad.",
    da: "Fast indeks efter bilaget for dagtilbud i tyndt befolkede områder: 1 er ingen merudgift.",
    en: "Fixed index of the appendix for preschool in sparse areas: 1 is no extra cost.",
  },
);

export const preschoolWageIndex = fixedWageIndex("preschool_wage_index", {
  sv: "förskola, fritidshem och annan pedagogisk verksamhet",
  da: "dagtilbud, fritidshjem og anden pædagogisk virksomhed",
  en: "preschool, after-school care and other pedagogical care",
});

import { figure, type SuppliedTable } from "../../../figures/figure.ts";
import { ageGroup } from "../../patterns/figures/age-group.ts";
import { fixedIndex, fixedWageIndex } from "../../patterns/figures/fixed-index.ts";
import { referenceCost } from "../../patterns/reference-cost.ts";

const table: SuppliedTable = {
  name: "compulsory-school-inputs",
  title: {
    sv: "Underlag för förskoleklass och grundskola",
    en: "Figures behind preschool class and compulsory school",
  },
  level: "municipality",
};

const nationalTable: SuppliedTable = {
  name: "compulsory-school-national",
  title: {
    sv: "Undervisning i modersmål och svenska som andraspråk, hela landet",
    en: "Teaching of mother tongue and Swedish as a second language, whole country",
  },
  level: "nation",
};

const service = {
  sv: "förskoleklass och grundskola",
  da: "børnehaveklasse og grundskole",
  en: "preschool class and compulsory school",
};

export const compulsorySchoolReferenceCost = referenceCost("compulsory_school", service);

export const children6 = ageGroup(table, "6", 2);
export const children7To15 = ageGroup(table, "7_15", 2);
export const children6To15 = ageGroup("panel", "6_15", 2);
export const children6To15SevenYearsBefore = ageGroup("panel", "6_15", 7);

export const children7To15ForeignBackground = figure({
  id: "children_7_15_foreign_background",
  label: {
    sv: "Barn 7–15 år med utländsk bakgrund",
    da: "Børn 7–15 år med udenlandsk baggrund",
    en: "Children aged 7–15 with foreign background",
  },
  description: {
    sv: "Barn 7–15 år den 31 december två år före utjämningsåret som är födda utanför Sverige, Norge och Danmark eller har båda föräldrarna födda där utanför.",
    da: "Børn 7–15 år 31. december to år før udligningsåret, som er født uden for Sverige, Norge og Danmark, eller hvis forældre begge er.",
    en: "Children aged 7–15 on 31 December two years before the equalisation year who were born outside Sweden, Norway and Denmark or both of whose parents were.",
  },
  level: "municipality",
  unit: "inhabitants",
  read: { table, column: "children_7_15_foreign_background", yearsBefore: 2, range: [0, 1e6] },
});

const nation = { level: "nation" } as const;

export const teacherMonthlyPay = figure({
  ...nation,
  id: "compulsory_school_teacher_monthly_pay",
  label: {
    sv: "Lärares månadslön i kommunal grundskola",
    da: "Læreres månedsløn i kommunal grundskole",
    en: "Monthly pay of teachers in municipal compulsory school",
  },
  description: {
    sv: "Genomsnittlig månadslön per heltidslärare i landets kommunala grundskolor två år före utjämningsåret, utan sociala avgifter.",
    da: "Gennemsnitlig månedsløn pr. fuldtidslærer i landets kommunale grundskoler to år før udligningsåret, uden sociale afgifter.",
    en: "Average monthly pay of a full-time teacher in the country's municipal compulsory schools two years before the equalisation year, without social contributions.",
  },
  unit: "SEK/inhabitant",
  read: { table: nationalTable, column: "teacher_monthly_pay", yearsBefore: 2, range: [10_000, 200_000] },
});

export const languageTeachers = figure({
  ...nation,
  id: "compulsory_school_language_teachers",
  label: {
    sv: "Lärare i modersmål och svenska som andraspråk",
    da: "Lærere i modersmål og svensk som andetsprog",
    en: "Teachers of mother tongue and Swedish as a second language",
  },
  description: {
    sv: "Heltidslärare i modersmål och svenska som andraspråk läsåret som började två år före utjämningsåret.",
    da: "Fuldtidslærere i modersmål og svensk som andetsprog i skoleåret, der begyndte to år før udligningsåret.",
    en: "Full-time teachers of mother tongue and Swedish as a second language in the school year that began two years before the equalisation year.",
  },
  unit: "inhabitants",
  read: { table: nationalTable, column: "language_teachers", yearsBefore: 2, range: [1, 1e6] },
});

export const languagePupils = figure({
  ...nation,
  id: "compulsory_school_language_pupils",
  label: {
    sv: "Elever i modersmål eller svenska som andraspråk",
    da: "Elever i modersmål eller svensk som andetsprog",
    en: "Pupils of mother tongue or Swedish as a second language",
  },
  description: {
    sv: "Elever som deltog i modersmål eller svenska som andraspråk läsåret som började två år före utjämningsåret.",
    da: "Elever, der deltog i modersmål eller svensk som andetsprog i skoleåret, der begyndte to år før udligningsåret.",
    en: "Pupils who took mother tongue or Swedish as a second language in the school year that began two years before the equalisation year.",
  },
  unit: "inhabitants",
  read: { table: nationalTable, column: "language_pupils", yearsBefore: 2, range: [1, 1e7] },
});

export const compulsorySchoolSparsityIndex = fixedIndex(
  "compulsory_school_sparsity_index",
  {
    sv: "Glesbygdsindex: förskoleklass och grundskola",
    da: "Tyndtbefolkningsindeks: børnehaveklasse og grundskole",
    en: "Sparsity index: preschool class and compulsory school",
  },
  {
    sv: "Fast index enligt bilagan för små skolor och skolskjuts: 1 är ingen merkostnad.",
    da: "Fast indeks efter bilaget for små skoler og skolebefordring: 1 er ingen merudgift.",
    en: "Fixed index of the appendix for small schools and school transport: 1 is no extra cost.",
  },
);

export const compulsorySchoolWageIndex = fixedWageIndex("compulsory_school_wage_index", service);

import { figure, type SuppliedTable } from "../../../figures/figure.ts";
import { ageGroup } from "../../patterns/figures/age-group.ts";

const table: SuppliedTable = {
  name: "adult-education-inputs",
  title: {
    sv: "Underlag för kommunal vuxenutbildning",
    en: "Figures behind municipal adult education",
  },
  level: "municipality",
};
const range = [0, 1e7] as const;
const people = { level: "municipality", unit: "inhabitants" } as const;

export const persons20To64 = ageGroup("panel", "20_64", 2);

export const personsWithoutBasicEducation = figure({
  ...people,
  id: "persons_20_56_without_basic_education",
  label: {
    sv: "Personer 20–56 år utan grundläggande utbildning",
    da: "Personer 20–56 år uden grundlæggende uddannelse",
    en: "Persons aged 20–56 without basic education",
  },
  description: {
    sv: "Folkbokförda 20–56 år den 31 december två år före utjämningsåret som saknar grundskola eller motsvarande.",
    da: "Registrerede 20–56-årige 31. december to år før udligningsåret uden grundskole eller tilsvarende.",
    en: "Registered inhabitants aged 20–56 on 31 December two years before the equalisation year who lack compulsory school or the like.",
  },
  read: { table, column: "persons_20_56_without_basic_education", yearsBefore: 2, range },
});

export const personsWithoutUpperSecondary = figure({
  ...people,
  id: "persons_20_56_without_upper_secondary_education",
  label: {
    sv: "Personer 20–56 år utan gymnasial utbildning",
    da: "Personer 20–56 år uden ungdomsuddannelse",
    en: "Persons aged 20–56 without upper secondary education",
  },
  description: {
    sv: "Folkbokförda 20–56 år den 31 december två år före utjämningsåret som saknar gymnasial utbildning.",
    da: "Registrerede 20–56-årige 31. december to år før udligningsåret uden ungdomsuddannelse.",
    en: "Registered inhabitants aged 20–56 on 31 December two years before the equalisation year who lack upper secondary education.",
  },
  read: { table, column: "persons_20_56_without_upper_secondary_education", yearsBefore: 2, range },
});

export const personsNewlyResident = figure({
  ...people,
  id: "persons_20_64_newly_resident",
  label: {
    sv: "Personer 20–64 år med uppehållstillstånd i mindre än fem år",
    da: "Personer 20–64 år med opholdstilladelse i under fem år",
    en: "Persons aged 20–64 with a residence permit for less than five years",
  },
  description: {
    sv: "Folkbokförda 20–64 år den 31 december två år före utjämningsåret med uppehållstillstånd i mindre än fem år, utom de två första åren efter mottagandet för dem som omfattas av förordning (2010:1122).",
    da: "Registrerede 20–64-årige 31. december to år før udligningsåret med opholdstilladelse i under fem år, bortset fra de to første år efter modtagelsen for dem, der er omfattet af forordning (2010:1122).",
    en: "Registered inhabitants aged 20–64 on 31 December two years before the equalisation year with a residence permit for less than five years, except the first two years after reception for those under förordning (2010:1122).",
  },
  read: { table, column: "persons_20_64_newly_resident", yearsBefore: 2, range },
});

export const personsInWorkOrStudies = figure({
  ...people,
  id: "persons_20_64_in_work_or_studies",
  label: {
    sv: "Personer 20–64 år i arbete eller eftergymnasiala studier",
    da: "Personer 20–64 år i arbejde eller videregående uddannelse",
    en: "Persons aged 20–64 in work or post-secondary studies",
  },
  description: {
    sv: "Folkbokförda 20–64 år i arbete eller eftergymnasiala studier två år före utjämningsåret.",
    da: "Registrerede 20–64-årige i arbejde eller videregående uddannelse to år før udligningsåret.",
    en: "Registered inhabitants aged 20–64 in work or post-secondary studies two years before the equalisation year.",
  },
  read: { table, column: "persons_20_64_in_work_or_studies", yearsBefore: 2, range },
});

import { step } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { equalisationRegulation } from "../law.ts";

/** Prices of the equalisation year in prices of two years before, ratio. Förordning (2004:881) 5 § and annex. */
export const priceIndexFromTwoYearsBefore = step({
  id: "price_index_from_two_years_before",
  label: {
    sv: "Prisindex från två år före",
    da: "Prisindeks fra to år før",
    en: "Price index from two years before",
  },
  description: {
    sv: "Konsumentprisindex med fast ränta, från två år före utjämningsåret till utjämningsåret.",
    da: "Forbrugerprisindeks med fast rente, fra to år før udligningsåret til udligningsåret.",
    en: "Consumer price index with fixed interest rate, from two years before the equalisation year to that year.",
  },
  level: "nation",
  unit: "ratio",
  law: [equalisationRegulation("5 §; bilaga")],
  from: { yearBefore: parameters["price_index.year_before"], year: parameters["price_index.year"] },
  formula: ({ yearBefore, year }) => (1 + yearBefore) * (1 + year),
});

/** Prices of the equalisation year in prices of 2016, ratio. Förordning (2004:881) 5 § and annex. */
export const priceIndexFrom2016 = step({
  id: "price_index_from_2016",
  label: { sv: "Prisindex från 2016", da: "Prisindeks fra 2016", en: "Price index from 2016" },
  description: {
    sv: "Konsumentprisindex med fast ränta, från 2016 till utjämningsåret.",
    da: "Forbrugerprisindeks med fast rente, fra 2016 til udligningsåret.",
    en: "Consumer price index with fixed interest rate, from 2016 to the equalisation year.",
  },
  level: "nation",
  unit: "ratio",
  law: [equalisationRegulation("5 §; bilaga")],
  from: {
    from2016: parameters["price_index.from_2016_until_two_years_before"],
    afterwards: priceIndexFromTwoYearsBefore,
  },
  formula: ({ from2016, afterwards }) => from2016 * afterwards,
});

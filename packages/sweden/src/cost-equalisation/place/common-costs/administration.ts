import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { priceIndexFrom2016 } from "../../../price-index/price-index.ts";

const administration = "cost_equalisation.common_costs.administration";

/** Component of administration, SEK per inhabitant in prices of the equalisation year: an amount by the municipality's class. Förordning (2004:881) 20 a §. */
export const commonCostsAdministration = step({
  id: "common_costs_administration_pc",
  label: { sv: "Administration", da: "Administration", en: "Administration" },
  description: {
    sv: "Beloppet för kommunens klass i utjämningsårets priser; inget i klass 0.",
    da: "Beløbet for kommunens klasse i udligningsårets priser; intet i klasse 0.",
    en: "The amount of the municipality's class in prices of the equalisation year; nothing in class 0.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("20 a §")],
  from: {
    listed: parameters[`${administration}.class`],
    one: parameters[`${administration}.amount_class_one`],
    two: parameters[`${administration}.amount_class_two`],
    three: parameters[`${administration}.amount_class_three`],
    price: priceIndexFrom2016,
  },
  formula: ({ listed, one, two, three, price }) =>
    (listed < 0.5 ? 0 : listed < 1.5 ? one : listed < 2.5 ? two : three) * price,
});

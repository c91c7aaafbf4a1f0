import { firstKnown, step } from "@barkraft/core";
import { figure } from "../../../figures/figure.ts";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { priceIndexFrom2016 } from "../../../price-index/price-index.ts";
import { fixedIndices } from "../../fixed-indices.ts";
import { forAllOrNone } from "../../patterns/for-all-or-none.ts";

const words = {
  level: "municipality",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("19 §")],
} as const;
const label = { sv: "Uppvärmning", da: "Opvarmning", en: "Heating" };

export const heatingIndex = figure({
  id: "heating_index",
  label: { sv: "Uppvärmningsindex", da: "Opvarmningsindeks", en: "Heating index" },
  description: {
    sv: "Kommunens kostnad för uppvärmning i förhållande till landets, där landet är 1.",
    da: "Kommunens udgift til opvarmning i forhold til landets, hvor landet er 1.",
    en: "The municipality's cost of heating in relation to the nation's, where the nation is 1.",
  },
  level: "municipality",
  unit: "index",
  read: { table: fixedIndices, column: "heating_index", yearsBefore: 0, row: "latest", range: [0.2, 5] },
});

/** What heating costs above the national cost by the heating index, SEK per inhabitant in prices of the equalisation year. Förordning (2004:881) 19 §. */
export const heatingFromIndex = step({
  ...words,
  id: "common_costs_heating_from_index_pc",
  label: {
    sv: "Uppvärmning, ur uppvärmningsindex",
    da: "Opvarmning, ud fra opvarmningsindeks",
    en: "Heating, from the heating index",
  },
  description: {
    sv: "Landets uppvärmningskostnad gånger index, minus samma kostnad, i utjämningsårets priser.",
    da: "Landets opvarmningsudgift gange indeks, minus samme udgift, i udligningsårets priser.",
    en: "The national cost of heating times the index, less the same cost, in prices of the equalisation year.",
  },
  from: {
    cost: parameters["cost_equalisation.common_costs.heating_cost"],
    index: heatingIndex,
    price: priceIndexFrom2016,
  },
  formula: ({ cost, index, price }) => (cost * index - cost) * price,
});

export const heatingKnownForAll = forAllOrNone(heatingFromIndex, heatingFromIndex);

/** Component of heating, SEK per inhabitant; the same for all until every municipality's heating index is supplied. Förordning (2004:881) 19 §. */
export const commonCostsHeating = firstKnown({
  ...words,
  id: "common_costs_heating_pc",
  label,
  description: {
    sv: "Ur kommunens uppvärmningsindex; lika för alla tills indexet anges för varje kommun.",
    da: "Ud fra kommunens opvarmningsindeks; ens for alle, indtil indekset angives for hver kommune.",
    en: "From the municipality's heating index; the same for all until the index of every municipality is supplied.",
  },
  from: {
    fromIndex: heatingKnownForAll,
    sameForAll: parameters["cost_equalisation.amount_without_figures"],
  },
});

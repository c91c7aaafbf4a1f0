export { inputsOf, neededColumns } from "./figures/inputs.ts";
export { type Municipality, municipalitiesOf, placesOf } from "./figures/places.ts";
export {
  packYear,
  type TransportedColumn,
  type TransportedYear,
  unpackYear,
} from "./figures/transport.ts";
export { formulas } from "./generated/formulas.ts";
export { regulatingItemChange } from "./income-equalisation/closing.ts";
export { type Level, levels } from "./levels.ts";
export { sweden } from "./scheme.ts";
export { modelVersion } from "./version.ts";
export { requireLaw, years } from "./years.ts";

export { inputsOf, neededColumns } from "./figures/inputs.ts";
export { type Municipality, municipalitiesOf, placesOf } from "./figures/places.ts";
export { formulas } from "./generated/formulas.ts";
export { type Level, levels } from "./levels.ts";
export { sweden, years } from "./scheme.ts";

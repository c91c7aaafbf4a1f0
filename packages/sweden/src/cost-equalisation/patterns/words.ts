import type { Labels, Reference } from "@barkraft/core";

/** What a pattern needs to know about the step that it makes. */
export interface Words {
  readonly id: string;
  readonly label: Labels;
  readonly description: Labels;
  readonly law: readonly Reference[];
}

/** Labels with something after each. */
export function after(label: Labels, end: Labels): Labels {
  return { sv: `${label.sv}${end.sv}`, da: `${label.da}${end.da}`, en: `${label.en}${end.en}` };
}

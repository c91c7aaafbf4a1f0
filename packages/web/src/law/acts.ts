import type { Translator } from "@barkraft/messages";

const named = [
  "SFS 2004:773",
  "SFS 2004:881",
  "SFS 2008:342",
  "SFS 2008:776",
  "SFS 1965:269",
  "SFS 2017:725",
  "SFS 2018:597",
] as const;

/** An act by its title where it is known, otherwise by its number. */
export function actTitle(act: string, t: Translator): string {
  const known = named.find((each) => each === act);
  return known ? t(`web.act.${known}`) : act;
}

/** Acts in the order in which they are read: those that are named first, as they are listed. */
export function inActOrder<Part extends { readonly act: string }>(parts: readonly Part[]): Part[] {
  const placeOf = ({ act }: Part) => {
    const place = (named as readonly string[]).indexOf(act);
    return place < 0 ? named.length : place;
  };
  return [...parts].sort((a, b) => placeOf(a) - placeOf(b));
}

import { formulas } from "@barkraft/sweden";
import type { ReactNode } from "react";
import { useSite } from "../site/site.ts";
import { formulaPieces } from "./formula-words.ts";

/** The formula of a step as it runs, in words; `named` says what stands for each of its names. */
export function FormulaText({ id, named }: { id: string; named: (name: string) => ReactNode }) {
  const { t } = useSite();
  const formula = formulas[id];
  if (formula === undefined) return null;
  const pieces = formulaPieces(formula, {
    if: t("web.formula.if"),
    otherwise: t("web.formula.otherwise"),
    where: t("web.formula.where"),
    and: t("web.formula.and"),
    or: t("web.formula.or"),
    not: t("web.formula.not"),
    unknown: t("status.unknown"),
    largest: t("web.formula.largest"),
    smallest: t("web.formula.smallest"),
  });
  return pieces.map((piece, position) =>
    piece.kind === "name" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one formula never change places.
      <var key={position}>{named(piece.name)}</var>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one formula never change places.
      <span key={position}>{piece.text}</span>
    ),
  );
}

import type { MessageKey } from "@barkraft/messages";
import { Children, type ReactNode } from "react";
import { useWorkbench } from "../page/workbench.ts";

const opening = "\u2045";
const closing = "\u2046";

/** A sentence of the catalogue in which some values are parts of the page, such as buttons. */
export function Sentence({
  message,
  values,
  parts,
}: {
  message: MessageKey;
  values?: Readonly<Record<string, string | number>>;
  parts: Readonly<Record<string, ReactNode>>;
}) {
  const { t } = useWorkbench();
  const marked = Object.fromEntries(Object.keys(parts).map((name) => [name, `${opening}${name}${closing}`]));
  const pieces = t(message, { ...values, ...marked }).split(/[\u2045\u2046]/);
  return Children.toArray(pieces.map((piece, position) => (position % 2 === 1 ? parts[piece] : piece)));
}

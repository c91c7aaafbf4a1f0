import { formatNumber, type MessageKey } from "@barkraft/messages";
import { sweden } from "@barkraft/sweden";
import type { Versions } from "../../services/country.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import type { TableColumn } from "./report-table.ts";

/** The label of a quantity in the voice's language. */
export function quantityLabel(id: string, { language }: Voice): string {
  const node = sweden.nodes[sweden.slotOf.get(id) ?? -1];
  return node && "declaration" in node ? node.declaration.label[language] : id;
}

/** A column of kronor per inhabitant. */
export function perInhabitant(name: string, header: string, { translate }: Voice): TableColumn {
  return {
    name,
    header,
    unit: unitText("SEK/inhabitant", translate),
    number: { decimals: 0, signed: true },
  };
}

/** A column of kronor. */
export function kronor(name: string, header: string, { translate }: Voice): TableColumn {
  return { name, header, unit: unitText("SEK", translate), number: { decimals: 0, signed: true } };
}

/** The columns of how many win, lose and stay as they are. */
export function countColumns({ translate }: Voice): TableColumn[] {
  const column = (name: string, key: MessageKey): TableColumn => ({
    name,
    header: translate(key),
    number: { decimals: 0 },
  });
  return [
    column("winners", "cli.reforms.winners"),
    column("losers", "cli.reforms.losers"),
    column("unchanged", "cli.reforms.unchanged"),
  ];
}

/** The lines under every report: prices and versions. */
export function closingLines(year: number, { model, data }: Versions, { translate }: Voice): string[] {
  return [
    translate("cli.note.prices", { year: String(year) }),
    translate("cli.note.versions", { model, data }),
  ];
}

/** A number that is not an amount, with as many digits as say something, at most `digits`. */
export function plainNumber(value: number | null, { language }: Voice, digits = 9): string {
  if (value === null) return "–";
  const plain = Number(value.toPrecision(digits));
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(plain)) ?? [];
  const decimals = Math.min(12, Math.max(0, fraction.length - Number(exponent)));
  return formatNumber(plain, language, { decimals });
}

import type { Translator } from "@barkraft/messages";
import { memo } from "react";
import type { Scene } from "../../figures/scene.ts";
import { StatusMark } from "../page/StatusMark.tsx";
import type { Workbench } from "../page/workbench.ts";
import type { FigureColumn } from "./columns.ts";

interface PlaceRowProps {
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly columns: readonly FigureColumn[];
  readonly scene: Scene;
  readonly isSelected: boolean;
  readonly go: Workbench["go"];
  readonly t: Translator;
  /** Whether a reform is in force or in the making. */
  readonly isReform: boolean;
  readonly href: string;
}

/** One place. Its figures are written by the painter, its status marks here. */
export const PlaceRow = memo(function PlaceRow({
  row,
  name,
  code,
  columns,
  scene,
  isSelected,
  isReform,
  go,
  t,
  href,
}: PlaceRowProps) {
  const inTheMaking = isReform && !scene.isReform;
  return (
    <tr aria-current={isSelected || undefined}>
      <th scope="row">
        <a
          href={href}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go({ place: code, explain: undefined });
          }}
        >
          {name}
        </a>
      </th>
      {columns.map((column) => (
        <td
          className={column.side === "law" ? "number" : "number moves"}
          key={`${column.measure.key} ${column.side}`}
        >
          <span className="value"> </span>
          <StatusMark
            status={
              inTheMaking && column.side !== "law"
                ? "assumed"
                : scene.status(column.measure, column.side, row)
            }
            t={t}
          />
        </td>
      ))}
    </tr>
  );
});

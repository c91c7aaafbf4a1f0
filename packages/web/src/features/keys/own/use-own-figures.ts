import { InputError, type Problem } from "@barkraft/core";
import { codeFinder, type FileColumns, type OwnKeyColumns, readColumnRows } from "@barkraft/finance";
import {
  joinRegistrations,
  type Registration,
  readRegistrations,
  registrationColumns,
  swedishReceivers,
} from "@barkraft/sweden";
import { useMemo, useState } from "react";
import { readSheets } from "../../../files/read/read-sheets.ts";
import { useOpening } from "../../files/use-opening.ts";
import type { KeyGround } from "../compute/key-test.ts";

/** Files that the reader has given, and what is wrong with them. */
export interface OwnFigures {
  /** Newly registered for the year and weeks, and columns from other files; for the keys. */
  readonly columns: OwnKeyColumns;
  /** Newly registered by week, and which reading of files they come from. */
  readonly registrations: readonly Registration[];
  readonly generation: number;
  /** The columns that can be shared by, without the ends of their intervals. */
  readonly names: readonly string[];
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  readonly isReading: boolean;
  readonly readRegistrations: (files: readonly File[]) => Promise<void>;
  readonly readColumns: (file: File) => Promise<void>;
  readonly forget: () => void;
}

interface Given {
  readonly registrations: readonly Registration[];
  readonly generation: number;
  readonly columns: OwnKeyColumns;
  readonly files: readonly string[];
}

const nothing: Given = { registrations: [], generation: 0, columns: {}, files: [] };

/** Reads the reader's files in a worker and keeps them as long as the page is open; nothing is sent anywhere. */
export function useOwnFigures(
  { tables }: KeyGround,
  year: number,
  [first, last]: readonly [number, number],
): OwnFigures {
  const [given, setGiven] = useState<Given>(nothing);
  const { trouble, isReading, attempt, forget } = useOpening();
  const codeOf = useMemo(() => codeFinder(swedishReceivers(tables, year).receivers), [tables, year]);
  const registered = useMemo(() => {
    if (given.registrations.length === 0) return { columns: {}, problems: [] };
    const { receivers, columns } = swedishReceivers(tables, year);
    const population = columns.get("population@-1")!.values;
    try {
      const period = { year, weeks: [first, last] as const };
      return {
        columns: registrationColumns(given.registrations, receivers, population, period, "weeks"),
        problems: [],
      };
    } catch (error) {
      if (error instanceof InputError) return { columns: {}, problems: error.problems };
      throw error;
    }
  }, [given.registrations, tables, year, first, last]);
  const columns = useMemo(() => ({ ...given.columns, ...registered.columns }), [given.columns, registered]);
  return {
    columns,
    names: Object.keys(given.columns).filter((name) => !isEnd(name, given.columns)),
    files: given.files,
    registrations: given.registrations,
    generation: given.generation,
    problems: trouble.length > 0 ? trouble : registered.problems,
    isReading,
    readRegistrations: (files) =>
      attempt(async () => {
        const read = await Promise.all(
          files.map(async (file) => {
            const [rows = []] = [...(await readSheets(file)).values()];
            return { file: file.name, registrations: readRegistrations(file.name, rows, codeOf) };
          }),
        );
        const names = files.map(({ name }) => name);
        setGiven({
          ...given,
          registrations: joinRegistrations(read),
          generation: given.generation + 1,
          files: [...new Set([...given.files, ...names])],
        });
      }),
    readColumns: (file) =>
      attempt(async () => {
        const [rows = []] = [...(await readSheets(file)).values()];
        const found = plain(readColumnRows(file.name, rows, codeOf));
        const files = [...new Set([...given.files, file.name])];
        setGiven({ ...given, columns: { ...given.columns, ...found }, files });
      }),
    forget: () => {
      setGiven({ ...nothing, generation: given.generation + 1 });
      forget();
    },
  };
}

const plain = (columns: FileColumns): OwnKeyColumns =>
  Object.fromEntries([...columns].map(([name, values]) => [name, Object.fromEntries(values)]));

/** Whether a column is an end of another one's interval. */
const isEnd = (name: string, columns: OwnKeyColumns) =>
  /_(low|high)$/.test(name) && name.replace(/_(low|high)$/, "") in columns;

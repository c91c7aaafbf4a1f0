import { createContext, useContext } from "react";

const OwnColumns = createContext<readonly string[]>([]);

/** Names of the columns that the document brings along, for every key in it. */
export const OwnColumnsProvider = OwnColumns.Provider;

export const useOwnColumns = (): readonly string[] => useContext(OwnColumns);

import type { AllocationKey } from "@barkraft/finance";
import { askedKey as asked } from "../../packages/workbench/src/services/allocation/asked-key.ts";
import { loadTables as load } from "../../packages/workbench/src/store/index.ts";

/** The tables that keys read. */
export async function loadTables() {
  return (await load({ names: ["municipalities", "panel", "reference-costs"] })).tables;
}

/** A shipped key. */
export async function askedKey(id: string): Promise<AllocationKey> {
  return (await asked({ written: id }, 2020)).key;
}

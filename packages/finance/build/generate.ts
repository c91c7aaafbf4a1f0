import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";
import { writeOrCheck } from "../../core/build/write-or-check.ts";
import { memoryPages } from "../src/reimbursement/claims/plain/places.ts";

const packageFolder = new URL("..", import.meta.url);

/** The module that reads plain lines of claims, from its source in assembly/. Throws what the compiler says is wrong. */
async function plainLines(): Promise<Uint8Array> {
  const stderr = asc.createMemoryStream();
  let module: Uint8Array | undefined;
  const pages = String(memoryPages);
  const { error } = await asc.main(
    [
      "assembly/plain-lines/index.ts",
      ...["--baseDir", fileURLToPath(packageFolder), "--outFile", "module.wasm"],
      ...["-O3", "--converge", "--noAssert", "--runtime", "stub", "--enable", "simd", "--enable", "threads"],
      ...["--importMemory", "--sharedMemory", "--initialMemory", pages, "--maximumMemory", pages],
    ],
    {
      stderr,
      writeFile: (_name: string, contents: string | Uint8Array) => {
        if (typeof contents !== "string") module = contents;
      },
    },
  );
  if (error || !module) throw new Error(`assembly/plain-lines: ${stderr.toString()}`, { cause: error });
  return module;
}

const text = [
  "// Written by `npm run generate` from assembly/plain-lines. Do not edit.",
  "",
  "/** A WebAssembly module in base64. */",
  "export const plainLinesModule =",
  `  "${Buffer.from(await plainLines()).toString("base64")}";`,
  "",
].join("\n");
await writeOrCheck([{ url: new URL("src/generated/plain-lines.ts", packageFolder), text }]);

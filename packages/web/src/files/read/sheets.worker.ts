import { InputError } from "@barkraft/core";
import { sheetsIn } from "./cells.ts";
import type { SheetsAnswer } from "./messages.ts";

self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  const say = (answer: SheetsAnswer) => self.postMessage(answer);
  try {
    say({ kind: "sheets", sheets: await sheetsIn(file) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ kind: "problems", problems: error.problems });
  }
};

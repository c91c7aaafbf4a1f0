import type { Registration } from "@barkraft/sweden";
import { type KeyGround, keyGround, testKeys } from "./key-test.ts";
import type { KeyReply, KeyRequest } from "./messages.ts";
import { sharesOf } from "./shares.ts";

let ground: KeyGround | undefined;
let registrations: readonly Registration[] = [];

self.onmessage = ({ data }: MessageEvent<KeyRequest>) => {
  if (data.kind === "open") {
    ground = keyGround(data.figures, data.list);
    return;
  }
  if (data.kind === "registrations") {
    registrations = data.registrations;
    return;
  }
  if (!ground) return;
  const { ticket, asked } = data;
  const answer =
    asked.kind === "test"
      ? testKeys(ground, asked.span, asked.opened && { registrations, weeks: asked.opened.weeks })
      : sharesOf(ground, asked.question);
  self.postMessage({ ticket, answer } satisfies KeyReply);
};

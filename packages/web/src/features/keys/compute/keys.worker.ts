import { type KeyGround, keyGround, testKeys } from "./key-test.ts";
import type { KeyReply, KeyRequest } from "./messages.ts";
import { sharesOf } from "./shares.ts";

let ground: KeyGround | undefined;

self.onmessage = ({ data }: MessageEvent<KeyRequest>) => {
  if (data.kind === "open") {
    ground = keyGround(data.figures, data.list);
    return;
  }
  if (!ground) return;
  const { ticket, asked } = data;
  const answer = asked.kind === "test" ? testKeys(ground, asked.span) : sharesOf(ground, asked.question);
  self.postMessage({ ticket, answer } satisfies KeyReply);
};

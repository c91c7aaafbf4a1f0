import type { Reference } from "@barkraft/core";
import { lawLink } from "./law-link.ts";

/** An act and section, leading to its text where that is public. */
export function LawReference({ reference }: { reference: Reference }) {
  const link = lawLink(reference);
  const text = `${reference.act}, ${reference.section}`;
  return link ? (
    <a href={link} rel="noreferrer external" target="_blank">
      {text}
    </a>
  ) : (
    <span>{text}</span>
  );
}

import type { Problem } from "@barkraft/core";
import { ProblemLines } from "./ProblemLines.tsx";

/** Says at once that something the reader gave cannot be used, and what is wrong with it. */
export function ProblemNotice({ heading, problems }: { heading?: string; problems: readonly Problem[] }) {
  return (
    <div className="notice" role="alert">
      {heading !== undefined && (
        <p>
          <strong>{heading}</strong>
        </p>
      )}
      <ProblemLines problems={problems} />
    </div>
  );
}

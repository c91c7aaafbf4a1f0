import { InputError, type Problem } from "@barkraft/core";
import { useState } from "react";
import { ServerProblem } from "../../figures/server.ts";

/** Opens what the reader gives, and keeps what is wrong with what was opened last. */
export function useOpening(): {
  /** Empty where it could be opened. */
  readonly trouble: readonly Problem[];
  readonly isReading: boolean;
  readonly attempt: (open: () => Promise<void> | void) => Promise<void>;
  readonly forget: () => void;
} {
  const [trouble, setTrouble] = useState<readonly Problem[]>([]);
  const [isReading, setIsReading] = useState(false);
  const attempt = async (open: () => Promise<void> | void) => {
    setTrouble([]);
    setIsReading(true);
    try {
      await open();
    } catch (error) {
      if (!(error instanceof InputError || (error instanceof ServerProblem && error.problems.length > 0)))
        throw error;
      setTrouble(error.problems);
    } finally {
      setIsReading(false);
    }
  };
  return { trouble, isReading, attempt, forget: () => setTrouble([]) };
}

import { InputError, type Problem } from "@barkraft/core";
import { type Equality, equalities, type SupportPackage, sameMoneyAsGrant } from "@barkraft/finance";
import { sameMoneyWords, usualJobs, usualMunicipalShare } from "@barkraft/sweden";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useOwnLink } from "../../site/use-own-link.ts";
import { type LibraryPackage, readLink, writeLink } from "./link-package.ts";
import { parameters } from "./parameters.ts";
import { useUndo } from "./use-undo.ts";

const firstShown = "spring-2020";
const restMilliseconds = 300;

/** The package in hand and the one beside it, as the link says them, and how they are changed. */
export function usePackages(library: readonly LibraryPackage[]) {
  const { values, refused, change } = useOwnLink(parameters);
  const fromLink = useMemo(() => opened(values.a || firstShown, library), [values.a, library]);
  const [draft, setDraft] = useState<{
    readonly for: readonly string[];
    readonly document: SupportPackage;
  }>();
  const [tooLong, setTooLong] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const base = fromLink.found?.base;
  // A draft lasts until the link says something else than what it was made from or has become.
  const document = draft?.for.includes(values.a) ? draft.document : fromLink.found?.document;
  useEffect(() => () => clearTimeout(waiting.current), []);

  const steps = useRef<{ readonly rest: () => void; readonly forget: () => void }>(undefined);
  const apply = useCallback(
    (next: SupportPackage) => {
      setDraft({ for: [values.a], document: next });
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => {
        steps.current?.rest();
        const written = writeLink(next, base);
        setTooLong(written === undefined);
        if (written === undefined) return;
        const inLink = written === firstShown ? "" : written;
        setDraft({ for: [values.a, inLink], document: next });
        change({ a: inLink });
      }, restMilliseconds);
    },
    [values.a, base, change],
  );
  const history = useUndo(document, apply);
  steps.current = history;
  const open = useCallback(
    (next: SupportPackage) => {
      clearTimeout(waiting.current);
      steps.current?.forget();
      const written = writeLink(next, undefined);
      setTooLong(written === undefined);
      setDraft({ for: [values.a, written ?? values.a], document: next });
      if (written !== undefined) change({ a: written }, { keep: true });
    },
    [values.a, change],
  );
  const choose = useCallback(
    (id: string) => {
      clearTimeout(waiting.current);
      steps.current?.forget();
      setDraft(undefined);
      setTooLong(false);
      change({ a: id === firstShown ? "" : id }, { keep: true });
    },
    [change],
  );

  const beside = useMemo((): Opened | undefined => {
    const equal = equalities.find((each) => values.b === `same-${each}`);
    if (equal) return document && { found: { document: sameMoney(document, equal), base: undefined } };
    return values.b === "" ? undefined : opened(values.b, library);
  }, [values.b, document, library]);
  const keep = useCallback(() => {
    const written = document && (writeLink(document, base) ?? "");
    if (written !== undefined) change({ b: written }, { keep: true });
  }, [document, base, change]);

  const setShow = useCallback((show: (typeof values)["show"]) => change({ show }), [change]);
  const setNeed = useCallback((need: (typeof values)["need"]) => change({ need }, { keep: true }), [change]);

  return {
    document,
    problems: fromLink.problems ?? beside?.problems,
    refused,
    tooLong,
    name: base?.id ?? "",
    isChanged: values.a.includes("."),
    edit: history.change,
    history,
    open,
    choose,
    beside: beside?.found?.document,
    besideName: values.b,
    setBeside: (b: string) => change({ b }, { keep: true }),
    keep,
    show: values.show,
    need: values.need,
    setNeed,
    setShow,
  };
}

interface Opened {
  readonly found?: ReturnType<typeof readLink>;
  /** Empty for a link that makes no sense at all. */
  readonly problems?: readonly Problem[];
}

function opened(written: string, library: readonly LibraryPackage[]): Opened {
  try {
    const found = readLink(written, library);
    return found ? { found } : { problems: [] };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}

/** The same money as a general grant to municipalities and regions. */
function sameMoney(document: SupportPackage, equal: Equality): SupportPackage {
  return sameMoneyAsGrant(document, equal, usualMunicipalShare, sameMoneyWords[equal], usualJobs);
}

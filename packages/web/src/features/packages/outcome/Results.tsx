import type { PackageOutcome } from "@barkraft/finance";
import { Beside } from "./Beside.tsx";
import { Course } from "./Course.tsx";
import type { Ground } from "./ground.ts";
import { NotKnown } from "./NotKnown.tsx";
import { Places } from "./Places.tsx";

/** What a package does: who gets it, when it comes, what it is beside another, and what is not known. */
export function Results({
  outcome,
  beside,
  ground,
  show,
  setShow,
}: {
  outcome: PackageOutcome;
  beside: PackageOutcome | undefined;
  ground: Ground;
  show: "municipality" | "region";
  setShow: (show: "municipality" | "region") => void;
}) {
  return (
    <>
      <Places outcome={outcome} beside={beside} ground={ground} show={show} setShow={setShow} />
      <Course outcome={outcome} beside={beside} />
      <Beside outcome={outcome} beside={beside} />
      <NotKnown outcome={outcome} ground={ground} />
    </>
  );
}

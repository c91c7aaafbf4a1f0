import type { PackageOutcome } from "@barkraft/finance";
import type { PlaceNeed } from "@barkraft/sweden";
import { Beside } from "./Beside.tsx";
import { Course } from "./Course.tsx";
import type { Ground } from "./ground.ts";
import { NotKnown } from "./NotKnown.tsx";
import { NeedSection } from "./need/NeedSection.tsx";
import { Places } from "./places/Places.tsx";

/** What a package does: who gets it, when it comes, what it is beside another, and what is not known. */
export function Results({
  outcome,
  beside,
  ground,
  show,
  setShow,
  by,
  setBy,
}: {
  outcome: PackageOutcome;
  beside: PackageOutcome | undefined;
  ground: Ground;
  show: "municipality" | "region";
  setShow: (show: "municipality" | "region") => void;
  by: PlaceNeed;
  setBy: (by: PlaceNeed) => void;
}) {
  return (
    <>
      <Places outcome={outcome} beside={beside} ground={ground} show={show} setShow={setShow} />
      <Course outcome={outcome} beside={beside} />
      <NeedSection outcome={outcome} ground={ground} by={by} setBy={setBy} />
      <Beside outcome={outcome} beside={beside} />
      <NotKnown outcome={outcome} ground={ground} />
    </>
  );
}

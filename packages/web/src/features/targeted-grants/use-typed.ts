import { useCallback, useEffect, useRef, useState } from "react";

const restMilliseconds = 300;

/**
 * Words as they are typed, which go into the link once they rest: a link that changes draws the whole page anew. A link
 * that says something else, as after the back button, changes the words. What is longer than `longest` stays out of the
 * link; what is done, as a choice that is made, goes into it at once.
 */
export function useTyped(
  linked: string,
  change: (words: string) => void,
  longest = Number.POSITIVE_INFINITY,
): [string, (words: string, isDone?: boolean) => void] {
  const [typed, setTyped] = useState(linked);
  const [seen, setSeen] = useState(linked);
  const sent = useRef(linked);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);
  if (seen !== linked) {
    setSeen(linked);
    if (linked !== sent.current) setTyped(linked);
  }
  useEffect(() => {
    // What the link says otherwise, as after the back button, is not overwritten by words that still rest.
    if (linked !== sent.current) clearTimeout(resting.current);
    sent.current = linked;
  }, [linked]);
  const type = useCallback(
    (words: string, isDone = false) => {
      setTyped(words);
      clearTimeout(resting.current);
      const send = () => {
        sent.current = words.length <= longest ? words : "";
        change(sent.current);
      };
      if (isDone) send();
      else resting.current = setTimeout(send, restMilliseconds);
    },
    [change, longest],
  );
  return [typed, type];
}

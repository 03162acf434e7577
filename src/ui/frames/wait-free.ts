/**
 * Waits for something that may come in the meantime: another turn of the wheel, another window's answer. A plain timer would be
 * wrong: while the page is busy nothing can come in, yet all that time would count. So the wait is made of turns of the event
 * loop, and one long piece of work counts as one turn.
 */
const turns = 6;

/**
 * @param ms the wait on an idle page; it takes longer on a busy one
 * @returns cancels the wait
 */
export function waitFree(ms: number, then: () => void): () => void {
  let left = turns;
  const turn = (): void => {
    left -= 1;
    if (left === 0) then();
    else timer = setTimeout(turn, ms / turns);
  };
  let timer = setTimeout(turn, ms / turns);
  return () => clearTimeout(timer);
}

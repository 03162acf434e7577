/**
 * Waiting for what may come meanwhile: another turn of the wheel, a window's answer. A clock alone would be wrong: while the
 * page is busy nothing can come in, and all of that time would count. So the wait is made of turns, and one long piece of
 * work counts as one of them.
 */
const turns = 6;

/**
 * @param ms on a page that has nothing else to do; longer where it has
 * @returns ends the wait
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

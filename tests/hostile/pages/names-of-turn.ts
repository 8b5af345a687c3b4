// What the apps show: other names at each turn, in another order.
const all = ['Vladimir Putin', 'Xi Jinping', 'Kim Jong Un', 'Somebody Else'];

export function listNames(turn: number): readonly string[] {
  const from = turn % all.length;
  return [...all.slice(from), ...all.slice(0, from)].slice(0, 2 + (turn % 3));
}

/** Turns are taken in an order drawn anew each round, so that nobody always runs behind the same other. */
export function* turns<Item>(items: Item[], rounds: number): Generator<Item> {
  for (let round = 0; round < rounds; round++) {
    const left = [...items];
    while (left.length > 0) yield left.splice(Math.floor(Math.random() * left.length), 1)[0]!;
  }
}

/** Where the walk stands, while no card is open. For the eye alone: the live region says the same in words. */
import { Keys } from './Card.tsx';

export function WalkBar({ name, number, of }: { name: string; number: number; of: number }) {
  return (
    <div class="walk-bar" aria-hidden="true" lang="en" dir="ltr">
      <p class="where">
        <bdi class="where-name">{name}</bdi> {number} of {of}
      </p>
      <Keys />
    </div>
  );
}

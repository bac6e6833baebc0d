/** How a program hears what to measure and says what it found. */
import process from 'node:process';
import { json } from 'node:stream/consumers';

/** The JSON on standard input. */
export const readInput = async <Input>(): Promise<Input> => (await json(process.stdin)) as Input;

export function answer<Answer>(found: Answer): void {
  process.stdout.write(JSON.stringify(found));
}

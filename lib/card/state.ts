/** When the card opens, stays and closes: five states, and one pure step from each. Time is an event like any other. */

/** What opened the card. Only the pointer's leaving closes what the pointer opened. */
export type Means = 'pointer' | 'key' | 'touch';

/**
 * `N` is what a card is for, compared by identity. `token` numbers the timer that was started last: there is never more
 * than one, and one with another number is stale and changes nothing.
 */
export type State<N> =
  /** No card. */
  | { readonly at: 'closed'; readonly token: number }
  /** The pointer rests on a name; the card opens when the time is up. */
  | { readonly at: 'resting'; readonly token: number; readonly name: N }
  | { readonly at: 'open'; readonly token: number; readonly name: N; readonly by: Means }
  /**
   * The card is still there, and its time is running out. `heading` is another name that the pointer rests on
   * meanwhile: its card will take the place of this one.
   */
  | {
      readonly at: 'leaving';
      readonly token: number;
      readonly name: N;
      readonly by: Means;
      readonly heading: N | null;
    }
  /** The card stays whatever the pointer does. */
  | { readonly at: 'pinned'; readonly token: number; readonly name: N; readonly by: Means };

export type Event<N> =
  /** The pointer came to rest on a name. */
  | { readonly type: 'rest'; readonly name: N }
  /** The pointer is on the card, or on the name the card is for. */
  | { readonly type: 'stay' }
  /** The pointer is on neither. */
  | { readonly type: 'away' }
  /** The timer with this token went off. */
  | { readonly type: 'time'; readonly token: number }
  /** The reader asked for this card by key or touch: it opens at once. */
  | { readonly type: 'show'; readonly name: N; readonly by: 'key' | 'touch' }
  /** Opens at once and pinned: something is about to be typed into it. */
  | { readonly type: 'keep'; readonly name: N }
  /** Pins an open card, or frees a pinned one. */
  | { readonly type: 'pin' }
  /** A press outside the card. */
  | { readonly type: 'press' }
  /** The reader closed it: Escape or the button. */
  | { readonly type: 'close' }
  /** The name is no longer in the page, or was scrolled out of sight. */
  | { readonly type: 'gone' };

/** Milliseconds. */
export interface Delays {
  open: number;
  close: number;
}

export interface Step<N> {
  state: State<N>;
  /** Start the one timer, in place of any other, with the token of the new state. Milliseconds. */
  wait?: number;
}

export const closed = <N>(token = 0): State<N> => ({ at: 'closed', token });

/** What the card on the screen is for; null where there is none. */
export const shown = <N>(state: State<N>): N | null =>
  state.at === 'open' || state.at === 'leaving' || state.at === 'pinned' ? state.name : null;

const restOn = <N>(name: N, token: number, delays: Delays): Step<N> => ({
  state: { at: 'resting', token: token + 1, name },
  wait: delays.open,
});

/** The step every state takes for an event that opens a card at once; null for all other events. */
function atOnce<N>(token: number, event: Event<N>): Step<N> | null {
  if (event.type === 'show') return { state: { at: 'open', token, name: event.name, by: event.by } };
  if (event.type === 'keep') return { state: { at: 'pinned', token, name: event.name, by: 'key' } };
  return null;
}

export function next<N>(state: State<N>, event: Event<N>, delays: Delays): Step<N> {
  const { token } = state;
  switch (state.at) {
    case 'closed':
      if (event.type === 'rest') return restOn(event.name, token, delays);
      return atOnce(token, event) ?? { state };

    case 'resting':
      switch (event.type) {
        case 'rest':
          return event.name === state.name ? { state } : restOn(event.name, token, delays);
        case 'time':
          if (event.token !== token) return { state };
          return { state: { at: 'open', token, name: state.name, by: 'pointer' } };
        case 'away':
        case 'press':
        case 'close':
        case 'gone':
          return { state: closed(token) };
        default:
          return atOnce(token, event) ?? { state };
      }

    case 'open':
      switch (event.type) {
        case 'rest':
          if (event.name === state.name) return { state };
          return {
            state: { ...state, at: 'leaving', token: token + 1, heading: event.name },
            wait: delays.open,
          };
        case 'away':
          if (state.by !== 'pointer') return { state };
          return { state: { ...state, at: 'leaving', token: token + 1, heading: null }, wait: delays.close };
        case 'pin':
          return { state: { ...state, at: 'pinned' } };
        case 'close':
        case 'press':
        case 'gone':
          return { state: closed(token) };
        default:
          return atOnce(token, event) ?? { state };
      }

    case 'leaving': {
      const { name, by } = state;
      switch (event.type) {
        case 'rest':
          if (event.name === name) return { state: { at: 'open', token, name, by } };
          if (event.name === state.heading) return { state };
          return { state: { ...state, token: token + 1, heading: event.name }, wait: delays.open };
        case 'stay':
          return { state: { at: 'open', token, name, by } };
        case 'away':
          if (state.heading === null) return { state };
          if (by !== 'pointer') return { state: { at: 'open', token, name, by } };
          return { state: { ...state, token: token + 1, heading: null }, wait: delays.close };
        case 'time':
          if (event.token !== token) return { state };
          if (state.heading === null) return { state: closed(token) };
          return { state: { at: 'open', token, name: state.heading, by: 'pointer' } };
        case 'pin':
          return { state: { at: 'pinned', token, name, by } };
        case 'close':
        case 'press':
        case 'gone':
          return { state: closed(token) };
        default:
          return atOnce(token, event) ?? { state };
      }
    }

    case 'pinned':
      switch (event.type) {
        case 'pin':
          return { state: { ...state, at: 'open' } };
        case 'close':
          return { state: closed(token) };
        case 'show':
        case 'keep':
          return event.name === state.name ? { state } : (atOnce(token, event) ?? { state });
        default:
          return { state };
      }
  }
}

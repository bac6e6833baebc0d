/** The frame in which notes are typed, out of the page's hearing. Without a good token it shows nothing at all. */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Written } from '../../components/notes/NoteEditor.tsx';
import { NoteFrame } from '../../components/notes/NoteFrame.tsx';
import { useNotes } from '../../components/notes/useNotes.ts';
import { useAttempt } from '../../components/page/useAttempt.ts';
import { useKeptFocus } from '../../components/page/useKeptFocus.ts';
import { call, type NoteFrameState } from '../../lib/messages.ts';
import { notesApi } from '../pages/notes.ts';

/** A pause in typing this long keeps what was typed. Milliseconds. */
const typingPause = 250;

function keeper(token: string, failed: (error: unknown) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Written | null = null;
  const keep = async () => {
    clearTimeout(timer);
    const typed = waiting;
    waiting = null;
    if (typed) await call('keepTyped', token, typed).catch(failed);
  };
  // The card may go at any moment, and the frame with it.
  addEventListener('pagehide', keep);
  addEventListener('blur', keep);
  return {
    keep,
    typed(written: Written) {
      waiting = written;
      clearTimeout(timer);
      timer = setTimeout(keep, typingPause);
    },
    forget() {
      waiting = { body: '', tags: [] };
      return keep();
    },
  };
}

function App({ token, first }: { token: string; first: NoteFrameState }) {
  useKeptFocus();
  const attempts = useAttempt();
  const { fault, done, attempt, report } = attempts;
  const [state, setState] = useState(first);
  const api = useMemo(
    () => ({
      ...notesApi,
      load: async () => {
        const next = await call('noteFrame', token);
        setState(next);
        return next.notes;
      },
    }),
    [token],
  );
  const notes = useNotes(api, attempts);
  const keep = useMemo(() => keeper(token, report), [token, report]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      void attempt(async () => {
        await keep.keep();
        await call('noteFrameEvent', token, 'close');
      });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [token, attempt, keep]);

  return (
    <NoteFrame
      state={state}
      notes={notes.notes ?? first.notes}
      fault={fault}
      done={done}
      deletedMessage={notes.deletedMessage}
      onUndo={() => void notes.undo()}
      onChange={notes.change}
      onDelete={(note) => void notes.remove(note)}
      onType={keep.typed}
      onSave={async (written) => {
        await call('saveNote', { ...state.draft, ...written });
        await keep.forget();
        await notes.reload();
        void attempt(async () => 'Note saved.');
      }}
      onAttach={(offered) =>
        void attempt(async () => {
          await call('attachNote', offered.id, state.draft);
          await notes.reload();
          return 'The note is shown here from now on.';
        })
      }
    />
  );
}

/** The card makes room for as much as the frame holds. */
function tellHeight(token: string, root: HTMLElement): void {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // A card that has gone meanwhile needs no room.
    call('noteFrameEvent', token, { height }).catch(() => {});
  }).observe(root);
}

async function start(): Promise<void> {
  const token = location.hash.slice(1);
  const root = document.getElementById('root')!;
  if (!token) return;
  try {
    const first = await call('noteFrame', token);
    render(<App token={token} first={first} />, root);
    tellHeight(token, root);
  } catch (error) {
    // A page may have made this frame: it learns nothing, and the reader reads one sentence at most.
    root.textContent = error instanceof Error ? error.message : String(error);
  }
}

void start();

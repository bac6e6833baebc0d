/** The calls on the notes. */
import type { ContentCalls, ExtensionCalls, Handlers } from '../../lib/messages.ts';

const later = (): never => {
  throw new Error('not built yet');
};

export const noteCalls: Handlers<Pick<ContentCalls, 'notesOn' | 'openNoteFrame' | 'passages' | 'anchored'>> =
  {
    notesOn: later,
    openNoteFrame: later,
    passages: later,
    anchored: later,
  };
export const noteExtensionCalls: Handlers<
  Pick<
    ExtensionCalls,
    | 'noteFrame'
    | 'notes'
    | 'saveNote'
    | 'updateNote'
    | 'attachNote'
    | 'deleteNote'
    | 'restoreNote'
    | 'deleteAllNotes'
    | 'importNotes'
    | 'backupState'
    | 'backedUp'
  >
> = {
  noteFrame: later,
  notes: later,
  saveNote: later,
  updateNote: later,
  attachNote: later,
  deleteNote: later,
  restoreNote: later,
  deleteAllNotes: later,
  importNotes: later,
  backupState: later,
  backedUp: later,
};

/** The page script: the gate found an article here, or the reader asked for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { begin } from './life.ts';

// All else is in rooms of its own: the build runs this file once without a page, to learn what it is.
export default defineUnlistedScript(() => begin());

/** Packs card files. Not by Node's own zlib, whose output changes from version to version. */
import { gzipSync, strToU8 } from 'fflate';

export const pack = (text: string): Uint8Array => gzipSync(strToU8(text), { level: 9, mtime: 0 });

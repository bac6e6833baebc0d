/** Buttons that put the notes into a file, one a format. */
import type { Format } from '../../lib/notes/export.ts';

interface Props {
  disabled: boolean;
  onExport(format: Format): void;
}

const words: Record<Format, { label: string; hint: string }> = {
  md: { label: 'Markdown', hint: 'to read, and for Obsidian' },
  csv: { label: 'CSV', hint: 'for a spreadsheet' },
  json: { label: 'JSON', hint: 'everything; can be imported again' },
  jsonld: { label: 'JSON-LD', hint: 'W3C annotations; can be imported again' },
};

export function ExportMenu({ disabled, onExport }: Props) {
  return (
    <ul class="exports stack tight">
      {(Object.keys(words) as Format[]).map((format) => (
        <li key={format}>
          <button
            type="button"
            class="button"
            data-export={format}
            disabled={disabled}
            onClick={() => onExport(format)}
          >
            {words[format].label}
          </button>
          <span class="soft small">{words[format].hint}</span>
        </li>
      ))}
    </ul>
  );
}

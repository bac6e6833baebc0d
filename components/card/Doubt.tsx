/** "Not right?": another reading of the name or none, never this name, or a report to send to whom the reader likes. */
import type { CardActions, CardView } from './view.ts';

interface Props {
  id: string;
  view: CardView;
  actions: CardActions;
}

export function Doubt({ id, view, actions }: Props) {
  return (
    <div class="doubt" id={id}>
      <p>“{view.surface}” in this article is …</p>
      <ul>
        {view.others.map((ref) => (
          <li key={ref.id}>
            <button type="button" class="link" onClick={() => actions.choose(ref.id)}>
              {ref.name}
            </button>
            <span class="soft"> ({ref.kind})</span>
          </li>
        ))}
        <li>
          <button type="button" class="link" onClick={() => actions.choose(null)}>
            {view.others.length > 0 ? 'none of these' : 'not this one'}
          </button>
        </li>
      </ul>
      <p class="line">
        <button type="button" class="link" onClick={actions.mute}>
          Never mark “{view.surface}”
        </button>
      </p>
      <p class="line">
        <button type="button" class="link" onClick={actions.report}>
          Copy a report
        </button>
        <span class="soft"> to the clipboard; nothing is sent</span>
      </p>
    </div>
  );
}

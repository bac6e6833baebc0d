/** What is known of an entity: names at home, role, summary, facts, related entities. */
import type { EntityCard } from '../../lib/knowledge/base.ts';
import type { EntityRef } from '../../lib/knowledge/entity.ts';
import { factsOf, nativeNames, relatedTo, roleLine } from './facts.ts';
import type { CardActions, CardView } from './view.ts';
import { Word } from './Word.tsx';

interface Props {
  content: Extract<CardView['content'], { type: 'entity' }>;
  view: CardView;
  actions: CardActions;
  /** Of the summary. */
  id: string;
}

const RefButton = ({ entity, open }: { entity: EntityRef; open(ref: EntityRef): void }) => (
  <Word onPress={() => open(entity)}>{entity.name}</Word>
);

export function EntityBody({ content, view, actions, id }: Props) {
  const { card } = content;
  if (!card) return view.message?.bad ? null : <div class="waiting" />;
  const natives = nativeNames(card, view.nameLanguages);
  const role = roleLine(card, view.locale);
  return (
    <>
      {natives.length > 0 ? (
        <ul class="natives" aria-label="In its own languages">
          {natives.map(({ name, lang, dir }) => (
            <li key={lang}>
              <bdi lang={lang} dir={dir}>
                {name}
              </bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {role ? <p class="role">{role}</p> : null}
      {view.doubting ? null : <About card={card} view={view} actions={actions} id={id} />}
    </>
  );
}

interface AboutProps {
  card: EntityCard;
  view: CardView;
  actions: CardActions;
  id: string;
}

function About({ card, view, actions, id }: AboutProps) {
  const summary = (
    <p class="summary" id={id}>
      {card.entity.summary}
    </p>
  );
  // While a note is typed the rest makes room.
  if (view.notes.frame) return summary;
  const facts = factsOf(card, view.locale);
  const related = relatedTo(card, facts);
  return (
    <>
      {summary}
      {facts.length > 0 ? (
        <dl class="facts">
          {facts.map(({ label, values }) => (
            <div key={label}>
              <dt>{label}</dt>
              {values.map((value) => (
                <dd key={typeof value === 'string' ? value : value.id}>
                  {typeof value === 'string' ? value : <RefButton entity={value} open={actions.open} />}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      ) : null}
      {related.length > 0 ? (
        <p class="line">
          <span class="soft">See also </span>
          {related.map((entity, i) => (
            <span key={entity.id}>
              {i > 0 ? ', ' : null}
              <RefButton entity={entity} open={actions.open} />
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

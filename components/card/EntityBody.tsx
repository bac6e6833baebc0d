/** What is known of an entity: name, role, summary, facts, related entities. */
import type { EntityCard } from '../../lib/knowledge/base.ts';
import type { EntityRef } from '../../lib/knowledge/entity.ts';
import { factsOf, nativeNames, relatedTo, roleLine } from './facts.ts';
import type { CardActions, CardView } from './view.ts';

interface Props {
  content: Extract<CardView['content'], { type: 'entity' }>;
  view: CardView;
  actions: CardActions;
  ids: { name: string; about: string };
}

const RefButton = ({ entity, open }: { entity: EntityRef; open(ref: EntityRef): void }) => (
  <button type="button" class="link" onClick={() => open(entity)}>
    {entity.name}
  </button>
);

export function EntityBody({ content, view, actions, ids }: Props) {
  const { ref, card } = content;
  const name = (
    <h2 class="name" id={ids.name} lang="en">
      {card?.entity.name ?? ref.name}
    </h2>
  );
  if (!card)
    return (
      <>
        {name}
        {view.message?.bad ? null : <div class="waiting" />}
      </>
    );
  const natives = nativeNames(card, view.nameLanguages);
  const role = roleLine(card, view.locale);
  return (
    <>
      {name}
      {natives.length > 0 ? (
        <p class="natives">
          {natives.map(({ name, lang, dir }, i) => (
            <span key={lang}>
              {i > 0 ? ' · ' : null}
              <bdi lang={lang} dir={dir}>
                {name}
              </bdi>
            </span>
          ))}
        </p>
      ) : null}
      {role ? <p class="role">{role}</p> : null}
      {view.doubting ? null : <About card={card} view={view} actions={actions} id={ids.about} />}
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

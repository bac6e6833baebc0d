/** A newspaper that never loads a page: stories change by history, more text comes when the reader nears the end. */
const stories = {
  minsk: {
    title: 'Live: a Sunday of marches in Minsk',
    blocks: [
      'More than a hundred thousand people have filled the centre of Minsk this afternoon. The columns come from every side and meet at the obelisk that the city calls the Stela, and nobody has stopped them so far.',
      'Alexander Lukashenko spoke to a smaller crowd at noon. He said that NATO was gathering tanks at the border; Lithuania and Poland deny it. Lukashenko looked tired, and he left through a side door.',
      'In Vilnius, Sviatlana Tsikhanouskaya told reporters that she is ready to lead. Tsikhanouskaya asked the police to change sides.',
    ],
    more: [
      '18:40 The Kremlin says Vladimir Putin has spoken with Lukashenko for the second time in two days.',
      '19:05 In Grodno the evening shift at the chemical works has walked out. In Brest the square is full.',
      '19:30 Hanna Sasnouskaya, a student at the rally, says that she has not slept since the vote. “I will be back tomorrow,” Sasnouskaya says.',
    ],
  },
  kyiv: {
    title: 'Live: Kyiv watches its neighbour',
    blocks: [
      'Ukraine has told its border guards to let everyone in who asks for shelter. Volodymyr Zelensky called the vote in Belarus neither free nor fair, in words that were weighed for a week.',
      'In Kyiv, on the Maidan, a few hundred people stood with white-red-white flags. Vitali Klitschko, the mayor, came for a quarter of an hour. Klitschko said nothing to the cameras.',
      'Petro Poroshenko wants sanctions now. The European Union is still talking about lists, and Moscow is silent.',
    ],
    more: [
      '18:50 Warsaw offers scholarships to students who were expelled.',
      '19:20 The OSCE offers to mediate. Minsk has not answered.',
    ],
  },
};

const place = document.getElementById('story');
let current = '';
let shown = 0;

function paragraph(text) {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}

function show(name) {
  if (!(name in stories) || name === current) return;
  current = name;
  shown = 0;
  const story = stories[name];
  document.title = `${story.title} | The Lantern`;
  const article = document.createElement('article');
  const h1 = document.createElement('h1');
  h1.textContent = story.title;
  article.append(h1, ...story.blocks.map(paragraph));
  place.replaceChildren(article);
  const end = document.createElement('div');
  end.style.height = '60vh';
  place.append(end);
  ends.disconnect();
  ends.observe(end);
}

const ends = new IntersectionObserver((entries) => {
  const { more } = stories[current];
  if (!entries.some((entry) => entry.isIntersecting) || shown >= more.length) return;
  place.querySelector('article').append(paragraph(more[shown++]));
  ends.unobserve(place.lastElementChild);
  ends.observe(place.lastElementChild);
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-story]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', `/app/${link.dataset.story}`);
  show(link.dataset.story);
});
addEventListener('popstate', () => show(location.pathname.split('/')[2] || 'minsk'));
show(location.pathname.split('/')[2] || 'minsk');

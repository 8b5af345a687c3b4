// About: the articles, what is not in the index, privacy, whose work is used.
import type { ComponentChildren, JSX } from 'preact';
import type { Article, CardIndex } from '../../core/knowledge/model.ts';
import { Icon } from '../Icon.tsx';
import { OutLink } from '../OutLink.tsx';
import { PublishedDate } from '../statement/PublishedDate.tsx';
import { useWords } from '../words.ts';
import { listReferences } from './list-references.ts';
import { English } from '../WithEnglish.tsx';
import { usedWorks } from './used-works.ts';

export interface AboutProps {
  readonly index: CardIndex;
  readonly version: string;
}

export function About({ index, version }: AboutProps): JSX.Element {
  const words = useWords().about;
  return (
    <section class="part about">
      <h2>{words.heading}</h2>
      <p>{words.version(version)}</p>
      <h3>{words.articles}</h3>
      <p>{words.articlesIntro(index.articles.length)}</p>
      <List>
        {index.articles.map((article) => (
          <ArticleItem article={article} index={index} />
        ))}
      </List>
      <h3>{words.chosen}</h3>
      <Sentences sentences={words.chosenItems} />
      <h3>{words.notHere}</h3>
      <Sentences sentences={words.notHereItems} />
      <h3>{words.references}</h3>
      <p>{words.referencesIntro}</p>
      <References index={index} />
      <h3>{words.privacy}</h3>
      <Sentences sentences={words.privacyItems} />
      <h3>{words.licences}</h3>
      <p>{words.licencesIntro}</p>
      <List>
        {usedWorks.map(({ name, licence, page }) => (
          <li>
            <OutLink class="link" address={page}>
              {name}
            </OutLink>
            , {licence}
          </li>
        ))}
      </List>
    </section>
  );
}

function ArticleItem({ article, index }: { readonly article: Article; readonly index: CardIndex }): JSX.Element {
  const publisher = index.outlets.find(({ id }) => id === article.publisher)?.name ?? article.publisher;
  return (
    <li>
      <OutLink class="link" address={article.address}>
        <span lang="en" dir="ltr">
          {article.title}
        </span>{' '}
        <Icon name="out" />
      </OutLink>
      <br />
      <span class="quiet">
        <English>{publisher}</English> · <PublishedDate published={article.published} />
      </span>
    </li>
  );
}

function References({ index }: Pick<AboutProps, 'index'>): JSX.Element {
  return (
    <List>
      {listReferences(index).map(({ page, site, about }) => (
        <li key={page}>
          <OutLink class="link" address={page}>
            {site} <Icon name="out" />
          </OutLink>{' '}
          <span class="quiet" lang="en" dir="ltr">
            {about.join(', ')}
          </span>
        </li>
      ))}
    </List>
  );
}

function List({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <ul class="points">{children}</ul>;
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }): JSX.Element {
  return (
    <List>
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </List>
  );
}

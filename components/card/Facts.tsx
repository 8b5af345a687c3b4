// Reference facts, apart from what the sources say: each with the page where it can be checked.
import type { JSX } from 'preact';
import type { CardContent } from '../../core/knowledge/card/card-content.ts';
import { Icon } from '../Icon.tsx';
import { OutLink } from '../OutLink.tsx';
import { useWords } from '../words.ts';

export interface FactsProps {
  readonly facts: CardContent['facts'];
}

export function Facts({ facts }: FactsProps): JSX.Element | null {
  const words = useWords().card;
  if (facts.length === 0) return null;
  return (
    <section class="facts">
      <h3 class="caption">{words.facts}</h3>
      <ul>
        {facts.map(({ text, page }) => (
          <li key={text}>
            <span lang="en" dir="ltr">
              {text}
            </span>
            <OutLink class="sign" address={page} label={words.factPage}>
              <Icon name="out" />
            </OutLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

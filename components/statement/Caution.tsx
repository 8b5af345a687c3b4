// What speaks against a statement: one sentence that explains itself, and where it can be checked.
import type { JSX } from 'preact';
import type { Caution as CautionData, Evidence } from '../../core/knowledge/model.ts';
import { Icon } from '../Icon.tsx';
import { OutLink } from '../OutLink.tsx';
import type { Place } from '../place.ts';
import { useWords } from '../words.ts';

export interface CautionProps {
  readonly caution: CautionData;
  readonly onPlace: (place: Place) => void;
}

export function Caution({ caution, onPlace }: CautionProps): JSX.Element {
  const words = useWords().statement;
  return (
    <p class="caution" data-kind={caution.kind}>
      <Icon name={caution.kind} />
      <span>
        <b>{words.caution[caution.kind]}</b>{' '}
        <span lang="en" dir="ltr">
          {caution.sentence}
        </span>
        {caution.evidence.map((evidence) => (
          <EvidenceLink evidence={evidence} onPlace={onPlace} />
        ))}
      </span>
    </p>
  );
}

interface EvidenceLinkProps {
  readonly evidence: Evidence;
  readonly onPlace: CautionProps['onPlace'];
}

function EvidenceLink({ evidence, onPlace }: EvidenceLinkProps): JSX.Element | null {
  const words = useWords().statement;
  if (evidence.kind !== 'reference') {
    const place = findPlace(evidence);
    const label = words.evidence[evidence.kind];
    return (
      <button type="button" class="sign" title={label} aria-label={label} onClick={() => onPlace(place)}>
        <Icon name="forth" />
      </button>
    );
  }
  if (evidence.page === undefined) return null;
  return (
    <OutLink class="sign" address={evidence.page} label={`${words.evidence.reference}: ${evidence.text}`}>
      <Icon name="out" />
    </OutLink>
  );
}

function findPlace(evidence: Exclude<Evidence, { readonly kind: 'reference' }>): Place {
  return evidence.kind === 'article'
    ? { kind: 'source', article: evidence.id }
    : { kind: 'statement', statement: evidence.id };
}

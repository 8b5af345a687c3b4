// Who or what a subject is, in one line: "President of Russia since 2012"; "China and Russia, signed on 16 Jul 2001".
import type { JSX } from 'preact';
import type { Role } from '../core/knowledge/card/card-content.ts';
import { Term } from './Term.tsx';
import { WithEnglish } from './WithEnglish.tsx';
import { useWords, type Words } from './words.ts';

export interface RoleLineProps {
  readonly role: Role;
}

export function RoleLine({ role }: RoleLineProps): JSX.Element | null {
  const words = useWords();
  switch (role.kind) {
    case 'nothing':
      return null;
    case 'treaty':
      return <>{sayTreaty(role, words)}</>;
    case 'since':
    case 'until':
    case 'on':
      return (
        <WithEnglish
          say={(office = '') => sayOffice(role, office, words.role)}
          parts={[<Term english={role.office} />]}
        />
      );
  }
}

type Held = Extract<Role, { readonly office: string }>;

function sayOffice(role: Held, office: string, words: Words['role']): string {
  return role.kind === 'on' ? words.on(office, role.date) : words[role.kind](office, role.year);
}

function sayTreaty(
  { parties, signed, declared = [], ended }: Extract<Role, { readonly kind: 'treaty' }>,
  { role, statement, term }: Words,
): string {
  const parts = [
    role.parties(parties.map((party) => term(party) ?? party)),
    ...(signed === undefined ? [] : [role.signed(signed)]),
    ...(declared.length === 0 ? [] : [role.declared(declared)]),
    ...(ended === undefined ? [] : [role.ended(ended)]),
  ];
  return parts.join(statement.comma);
}

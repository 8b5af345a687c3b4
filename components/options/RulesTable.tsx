// Site rules: a table of what the reader has switched, each row to be edited or removed, and a form for one more.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import { ActionTable } from './ActionTable.tsx';
import type { OptionsProps, SiteRule } from './options-state.ts';
import { RuleForm } from './RuleForm.tsx';

export type RulesTableProps = Pick<OptionsProps, 'rules' | 'onSaveRule' | 'onRemoveRule'>;

export function RulesTable({ rules, onSaveRule, onRemoveRule }: RulesTableProps): JSX.Element {
  const words = useWords().options;
  return (
    <section class="part">
      <h2>{words.rules.label}</h2>
      <p class="hint">{words.rules.hint}</p>
      {rules.length === 0 ? (
        <p class="empty">{words.noRules}</p>
      ) : (
        <ActionTable headings={[words.ruleHost, words.ruleValue]}>
          {rules.map((rule) => (
            <RuleRow key={rule.host} rule={rule} onSaveRule={onSaveRule} onRemoveRule={onRemoveRule} />
          ))}
        </ActionTable>
      )}
      <h3>{words.addHeading}</h3>
      <RuleForm submit={words.add} onSaveRule={onSaveRule} />
    </section>
  );
}

type RuleRowProps = Pick<OptionsProps, 'onSaveRule' | 'onRemoveRule'> & { readonly rule: SiteRule };

function RuleRow({ rule, onSaveRule, onRemoveRule }: RuleRowProps): JSX.Element {
  const words = useWords().options;
  const [isEdited, setEdited] = useState(false);
  if (isEdited) {
    const leave = (): void => setEdited(false);
    return (
      <tr>
        <td colSpan={3}>
          <RuleForm old={rule} submit={words.save} onSaveRule={onSaveRule} onDone={leave} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        <bdi dir="ltr">{rule.host}</bdi>
      </th>
      <td>{words.ruleValues[rule.value]}</td>
      <td class="actions">
        <button type="button" class="small" aria-label={words.edit(rule.host)} onClick={() => setEdited(true)}>
          {words.editShort}
        </button>
        <button type="button" class="small" aria-label={words.remove(rule.host)} onClick={() => onRemoveRule(rule)}>
          {words.removeShort}
        </button>
      </td>
    </tr>
  );
}

// Adding and editing a site rule on the options page: checked, then written in one step.
import type { RuleProblem, SiteRule } from '../../components/options/options-state.ts';
import { buildRuleKey, type RuleChange, type SiteRules } from '../../core/interaction/site-rules.ts';
import { changeRules } from '../../platform/settings-storage.ts';
import { parseHost } from './parse-host.ts';

export interface RuleToSave {
  /** As typed. */
  readonly host: string;
  readonly value: 'on' | 'off';
  /** The rule that is edited; absent: a new one. */
  readonly old?: SiteRule;
}

/** @returns what is wrong with it, or `null` when it is stored */
export async function saveRule(rule: RuleToSave): Promise<RuleProblem | null> {
  // A rule that the switch wrote may be for a single word, and may keep its host.
  const isKept = rule.old !== undefined && rule.host.trim() === rule.old.host;
  const parsed = isKept ? { kind: 'host' as const, host: rule.old.host } : parseHost(rule.host);
  if (parsed.kind !== 'host') return { kind: parsed.kind };
  const saved = await changeRules((rules) => buildRuleEdit(rules, { ...rule, host: parsed.host }));
  return saved.kind === 'failed' ? { kind: 'not-saved' } : saved.value.problem;
}

/** @param rule with its host as the URL parser gives it */
export function buildRuleEdit(
  rules: SiteRules,
  { host, value, old }: RuleToSave,
): RuleChange & { readonly problem: RuleProblem | null } {
  if (host !== old?.host && rules.has(host)) return { remove: [], write: {}, problem: { kind: 'taken', host } };
  const remove = old === undefined || old.host === host ? [] : [buildRuleKey(old.host)];
  return { remove, write: { [buildRuleKey(host)]: value }, problem: null };
}

// Words for the gallery, from the English catalogue; a mirrored interface is the same words with the other direction.
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { readWords } from '../../components/read-words.ts';
import type { Words } from '../../components/words.ts';

const catalogue: Readonly<Record<string, { readonly message: string }>> = messages;

/** As browsers fill a message in: `$1` is the first substitution. */
function getMessage(key: string, substitutions: readonly string[] = []): string {
  const message = catalogue[key]?.message ?? '';
  return message.replaceAll(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

export function buildWords(direction: Words['direction']): Words {
  return { ...readWords(getMessage), direction };
}

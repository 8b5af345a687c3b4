// Part of `npm run fit`: a module of constants, imported so that its numbers can be turned while others read them. Its text is
// changed on the way in (Node's module hooks); the file is not.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

export interface Turnable {
  /** A copy, by name. */
  read(): Readonly<Record<string, number>>;
  turn(name: string, value: number): void;
}

const constant = /^export const (\w+) = (?=-?\d+;$)/gmu;

/** @param address of a module that exports numbers, which nobody has imported yet */
export async function importTurnable(address: URL): Promise<Turnable> {
  const hooks = registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      return url === address.href ? { ...loaded, source: makeTurnable(readFileSync(address, 'utf8')) } : loaded;
    },
  });
  // The border where a module's exports become what its text was made to say.
  const module = (await import(address.href)) as Readonly<Record<string, unknown>> & { turn: Turnable['turn'] };
  hooks.deregister();
  const isNumber = (entry: [string, unknown]): entry is [string, number] => typeof entry[1] === 'number';
  return { read: () => Object.fromEntries(Object.entries(module).filter(isNumber)), turn: module.turn };
}

function makeTurnable(text: string): string {
  const names = Array.from(text.matchAll(constant), ([, name = '']) => name);
  const cases = names.map((name) => `if (name === '${name}') ${name} = value;`);
  return `${text.replaceAll(constant, 'export let $1 = ')}\nexport function turn(name, value) { ${cases.join(' ')} }\n`;
}

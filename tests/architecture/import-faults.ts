// Judges one file's imports by the import table.
import { importTable, isConfiguration, isTest, type FolderRule } from './import-table.ts';
import { resolveImport, type SourceFile, type WrittenImport } from './source-imports.ts';

const isIn = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`);
const isPartOf = (from: string, name: string): boolean => from === name || from.startsWith(`${name}/`);

function findRule(path: string): FolderRule | undefined {
  const rules = importTable.filter((rule) => isIn(path, rule.folder));
  return rules.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

function mayImportPackage(rule: FolderRule, path: string, from: string): boolean {
  if (rule.packages === 'anything') return !isPartOf(from, 'webextension-polyfill');
  return rule.packages.some(({ name, files }) => isPartOf(from, name) && files.test(path));
}

function mayImportOurs(rule: FolderRule, target: string, types: boolean): boolean {
  const folders = types ? [...rule.values, ...(rule.types ?? [])] : rule.values;
  return folders.some((folder) => isIn(target, folder));
}

function findFault(rule: FolderRule, path: string, { from, types }: WrittenImport): string | null {
  const target = resolveImport(path, from);
  const allowed = target === null ? mayImportPackage(rule, path, from) : mayImportOurs(rule, target, types);
  return allowed ? null : `${path} imports ${types ? 'types of ' : ''}${target ?? from}`;
}

/** One sentence for each import that the table does not allow, and for a file in a folder that it does not know. */
export function findImportFaults({ path, imports }: Pick<SourceFile, 'path' | 'imports'>): readonly string[] {
  if (isTest(path) || isConfiguration(path)) return [];
  const rule = findRule(path);
  if (!rule) return [`${path} is in no folder of the table`];
  return imports.map((written) => findFault(rule, path, written)).filter((fault) => fault !== null);
}

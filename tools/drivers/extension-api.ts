// The few calls of the extension API that drivers make inside the running extension. Declared here and not taken from the
// polyfill: nothing outside platform/ may know that.

type Items = Readonly<Record<string, unknown>>;

export interface ExtensionApi {
  readonly action: {
    openPopup(): Promise<void>;
    getBadgeText(where: { readonly tabId: number }): Promise<string>;
  };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  readonly extension: { getViews(which: Items): readonly unknown[] };
  readonly permissions: {
    getAll(): Promise<{ readonly permissions?: readonly string[]; readonly origins?: readonly string[] }>;
  };
  readonly runtime: { readonly id: string; getURL(path: string): string };
  readonly storage: {
    readonly local: { get(keys: null): Promise<Items>; set(items: Items): Promise<void>; clear(): Promise<void> };
  };
  readonly tabs: {
    query(which: Items): Promise<readonly { readonly id: number }[]>;
    remove(ids: readonly number[]): Promise<void>;
    sendMessage(tab: number, message: unknown, where: { readonly frameId: number }): Promise<unknown>;
  };
}

// The little of two frameworks that the test pages use; neither brings types that this project could take without more packages.
declare module 'react' {
  export function createElement(type: unknown, props: object | null, ...children: readonly unknown[]): unknown;
  export function useState(start: number): [number, (next: (before: number) => number) => void];
}
declare module 'react-dom/client' {
  export function hydrateRoot(root: Element, app: unknown): void;
}
declare module 'react-dom/server' {
  export function renderToString(app: unknown): string;
}

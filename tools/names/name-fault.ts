/** Seeds that contradict each other; its message is one line: file, field, reason. */
export class NameFault extends Error {}

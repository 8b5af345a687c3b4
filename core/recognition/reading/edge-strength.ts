// How firmly a place is an edge: of a word, or only of an element or a change of case, which serves whole names alone. Read as
// `edge.none`, in ascending order.

export const none = 0;
export const loose = 1;
export const word = 2;

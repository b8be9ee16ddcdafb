/** What markup in a template is to ESLint, which reads templates as TSX. Without this, all of it is `any`. */
declare namespace JSX {
  type Element = object;
}

/** The build gives a stylesheet as its minified text. */
declare module '*.css' {
  const style: string;
  export default style;
}

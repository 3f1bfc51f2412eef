/** The report's stylesheet and script, built by scripts/web-assets.mjs. */
declare module 'virtual:stemma-report' {
  export const style: string;
  export const script: string;
}

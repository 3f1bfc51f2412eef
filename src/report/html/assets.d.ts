/** The report's stylesheets and client, built by scripts/web-assets.mjs. */
declare module 'virtual:stemma-report' {
  export const style: string;
  export const screen: string;
  export const script: string;
}

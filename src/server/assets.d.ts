/** The app's stylesheet and client, built by scripts/web-assets.mjs. */
declare module 'virtual:stemma-app' {
  export const style: string;
  export const script: string;
}

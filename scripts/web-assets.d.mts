import type { Plugin } from 'vite';

export function webAssets(): Plugin;

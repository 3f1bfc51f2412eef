/// <reference path="./assets.d.ts" />

import { script, style } from 'virtual:stemma-app';
import { Hono } from 'hono';
import { sha256Hex } from '../pipeline/index.ts';

/** Only what this server sends runs or is drawn; nothing is asked of anybody else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const VERSIONED = {
  script: `/app.js?v=${sha256Hex(script).slice(0, 12)}`,
  style: `/app.css?v=${sha256Hex(style).slice(0, 12)}`,
};
const FOREVER = 'public, max-age=31536000, immutable';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Stemma</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 2v4a5 5 0 0 0 5 5v3M13 2v4a5 5 0 0 1-5 5' fill='none' stroke='%23b3261e' stroke-width='2'/%3E%3C/svg%3E">
<link rel="stylesheet" href="${VERSIONED.style}">
<div id="app"><noscript>The app needs JavaScript. The report that stemma collate --html writes does not.</noscript></div>
<script type="module" src="${VERSIONED.script}"></script>
`;

/** The app: one page for every address that is not the API's, and what it loads. */
export function page(): Hono {
  const app = new Hono();
  app.get('/app.js', (c) =>
    c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': FOREVER }),
  );
  app.get('/app.css', (c) =>
    c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': FOREVER }),
  );
  for (const path of ['/', '/d/:dossier', '/d/:dossier/reports'])
    app.get(path, (c) => c.html(PAGE, 200, { 'content-security-policy': POLICY }));
  return app;
}

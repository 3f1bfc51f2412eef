import { render } from 'preact';
import { App } from './app.tsx';
import { followLinks } from './place.ts';

document.documentElement.className = 'js app';
followLinks();
render(<App />, document.getElementById('app')!);

import { render } from 'preact';

render(<p>Stemma</p>, document.getElementById('app')!);

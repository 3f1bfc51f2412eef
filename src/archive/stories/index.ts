export { bytesOf, type Sketch, sketchFrom, sketchOf } from './sketch.ts';
export { type Story, type StoryReport, storiesOf } from './stories.ts';

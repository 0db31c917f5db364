// `npm start`. This file and what it imports at the top stay readable for an old Node, so that it can be told off.
import { onNewEnoughNode } from './node-version.mjs';

onNewEnoughNode('20.9.0', () => import('./start-app.mjs'));

import { writeDoor } from '@/app/api/door';
import { servePresence } from './serve-presence';

export const POST = writeDoor(servePresence);

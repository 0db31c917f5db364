import { writeDoor } from '@/app/api/door';
import { serveCommand } from './serve-command';

export const POST = writeDoor(serveCommand);

import { lookAtEveryPage } from '../support/look-at-every-page';

lookAtEveryPage('nl');

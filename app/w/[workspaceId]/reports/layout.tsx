export { default } from '../held-workspace';

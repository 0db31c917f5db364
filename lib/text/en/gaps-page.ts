export const gapsPage = {};

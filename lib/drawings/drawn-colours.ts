/** The light palette of the screens, for drawings that leave them. */
export const INK = {
  ink: '#1b2230',
  muted: '#5b6577',
  faint: '#98a2b3',
  line: '#dfe3e9',
  contact: '#f0f7ff',
  accent: '#1c66b8',
  bad: '#d1373f',
  warn: '#8f5200',
  ok: '#1a9e5c',
  truth: '#9d6100',
  stages: ['#6d5bd0', '#2470bf', '#0b7d73', '#9d6100'],
} as const;

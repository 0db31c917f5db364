import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { SECURITY_HEADERS } from './app/security-headers';

const securityHeaders = Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value }));

/** The address of what is shared is a secret: it is told to no other site, and kept by no search engine or cache. */
const sharedHeaders = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Cache-Control', value: 'no-store' },
];

const nextConfig: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // Draws anew only what has changed, in the functions that say 'use memo': those on the way from a key to the matrix.
  // For all it would add a fifth to what a browser loads. One that cannot be compiled fails the build.
  reactCompiler: { compilationMode: 'annotation', panicThreshold: 'all_errors' },
  experimental: {
    // A page that cannot be fetched is waited for; without this the browser's own error page takes the place of ours.
    useOffline: true,
    // Pages fetched ahead (the tabs of a journey) hold no facts, so they do not get old: their frame keeps those live.
    staleTimes: { static: 24 * 60 * 60 },
  },
  // The only writer of files in this folder is the person who works in it.
  agentRules: false,
  // The optimizer is a door that fetches and decodes on request; the product has no photographs.
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'pdfkit', 'docx', 'pptxgenjs', 'write-excel-file'],
  // `npm test` checks types on its own, tests included; checking them in the build too would only slow `npm start`.
  typescript: { ignoreBuildErrors: true },
  // A lock file in a folder above would otherwise be taken for the root of the project.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/shared/:path*', headers: sharedHeaders },
  ],
};

export default nextConfig;

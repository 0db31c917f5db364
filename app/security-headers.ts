const developing = process.env.NODE_ENV === 'development';

/**
 * Everything comes from this server and nowhere else. Next starts a page with inline scripts, which without a
 * proxy to hand out nonces need 'unsafe-inline'; react-aria writes small style tags of its own. No
 * `upgrade-insecure-requests`: in a workshop the product is reached over plain http in the room's network.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  // React reads server stacks with eval, while developing only.
  `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer says to a browser, by the name of the header. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const;

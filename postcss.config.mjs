// Not named but imported, and not bundled: Next would load it by `require`, and Node before 20.19 can't load in that
// way what it is made of.
const { default: tailwindcss } = await import(/* turbopackIgnore: true */ '@tailwindcss/postcss');

export default { plugins: [tailwindcss()] };

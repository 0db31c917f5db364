/** Opens the database before the first request, so that a start that cannot work says so at once. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { database } = await import('./app/database');
  try {
    await database();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

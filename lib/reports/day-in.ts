/** Says a day (`YYYY-MM-DD`) in a language: `22 November 2026`. */
export const dayIn = (language: string) => {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (day: string) => format.format(new Date(`${day}T00:00Z`));
};

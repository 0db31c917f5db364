import { DEPARTMENTS, numbered } from './large-journey';

/** Steps and the names of the departments. */
const COLUMNS = 13;

/** A page that is nothing but a table as large as the matrix, in which a letter writes itself into the cell that has the focus. */
export function bareTable(): string {
  const cell = (row: number, column: number) =>
    `<td tabindex="-1"${row === 4 && column === 4 ? ' autofocus' : ''}>supports Does ${row * 100 + column}</td>`;
  const rows = numbered(
    DEPARTMENTS,
    (row) => `<tr>${numbered(COLUMNS, (column) => cell(row, column)).join('')}</tr>`,
  );
  return `<!doctype html>
    <style>
      table { table-layout: fixed; border-collapse: separate; border-spacing: 0; width: 1464px; }
      td { height: 56px; border: 1px solid #ddd; font: 13px sans-serif; vertical-align: top; }
    </style>
    <table>${rows.join('')}</table>
    <script>
      addEventListener('keydown', ({ key }) => {
        document.activeElement.textContent = key + ' Does nothing';
      });
    </script>`;
}

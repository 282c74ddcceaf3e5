/** The sheet for the appointment: a button to print it. Nothing is kept, and nothing is sent. */
const printer = document.getElementById('printer');
if (printer) printer.hidden = false;
printer?.querySelector('button')?.addEventListener('click', () => print());

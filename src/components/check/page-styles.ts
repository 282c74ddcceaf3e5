/** The same for the pages of our own site, which have a header and a footer. */
import './styles.ts';
import '../../styles/shell.css';

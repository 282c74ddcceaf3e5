/**
 * One order for the styles of the check and of its outcome. The script takes an outcome's reply apart inside the
 * check's page, whose policy would complain of a style that is not byte for byte its own.
 */
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/controls.css';
import '../../styles/care.css';
import '../../styles/body-map.css';
import '../../styles/check.css';
import '../../styles/outcome.css';

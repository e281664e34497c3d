/// What may stand at the cursor of a command line, for shells and for the prompt of a session: from
/// the same model as the help, and from the profiles there are.
@NullMarked
package tco.cli.completion;

import org.jspecify.annotations.NullMarked;

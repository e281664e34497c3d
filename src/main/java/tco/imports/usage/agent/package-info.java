/// The logs that coding agents write beside their sessions, one reader an agent.
@NullMarked
package tco.imports.usage.agent;

import org.jspecify.annotations.NullMarked;

/// OpenCode's database, through the driver of SQLite. The driver lies in a jar of its own and is
/// loaded when a database is met, never before.
@NullMarked
package tco.imports.usage.sqlite;

import org.jspecify.annotations.NullMarked;

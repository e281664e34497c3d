/// Profiles as text: documents made from values, and requests and changed profiles written back,
/// each figure with its source. What is written here, the strict reader reads back.
@NullMarked
package tco.profile.write;

import org.jspecify.annotations.NullMarked;

package tco.cli.live;

import tco.render.live.Line;
import tco.render.live.Line.Role;

/// How roles look on a terminal, as its sequences (ECMA-48, SGR): without colour, by weight alone.
///
/// @param colour whether the person wants colour
record Styles(boolean colour) {
    private static final String PLAIN = "\u001b[0m";
    private static final String BOLD = "\u001b[0;1m";
    private static final String FAINT = "\u001b[0;2m";

    /// The line with the sequences that style it; it neither begins nor ends with a style.
    String styled(Line line) {
        StringBuilder out = new StringBuilder();
        Role before = Role.PLAIN;
        for (Line.Span span : line.spans()) {
            if (span.role() != before) {
                out.append(sequence(span.role()));
                before = span.role();
            }
            out.append(span.text());
        }
        return before == Role.PLAIN ? out.toString() : out.append(PLAIN).toString();
    }

    private String sequence(Role role) {
        return switch (role) {
            case PLAIN -> PLAIN;
            case MUTED -> FAINT;
            case STRONG -> BOLD;
            case ACTIVE -> colour ? "\u001b[0;1;36m" : BOLD;
            case CHEAPEST -> colour ? "\u001b[0;1;32m" : BOLD;
            case CHANGED -> colour ? "\u001b[0;1;33m" : BOLD;
            case TROUBLE -> colour ? "\u001b[0;1;31m" : BOLD;
        };
    }
}

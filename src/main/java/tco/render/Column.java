package tco.render;

/// A column of a table or CSV: a fact about an option, or a part of its bill.
public sealed interface Column permits Fact, Part {
    /// The name in CSV and on the command line.
    String key();

    /// The name at the head of a table.
    String heading();

    /// Whether a table aligns the column to the right.
    boolean numeric();
}

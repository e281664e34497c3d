package tco.render.text;

/// What stands in one place of a table or CSV, before a format gives it its look.
public sealed interface Cell {
    /// It does not apply to the option.
    record None() implements Cell {}

    record Text(String text) implements Cell {}

    record Flag(boolean set) implements Cell {}

    record Money(double usd) implements Cell {}

    record MoneyRange(double lowUsd, double highUsd, boolean estimated) implements Cell {}

    /// What a cost is at least, where more of it is not known.
    record Floor(double usd) implements Cell {}

    /// Rounded to twelve digits behind the point.
    record Amount(double value) implements Cell {}

    record Whole(double count) implements Cell {}

    record Tokens(double tokens) implements Cell {}

    /// A part of a whole, where 1 is all of it.
    record Share(double share) implements Cell {}

    /// A number or a range in the digits that it was given in, with a point.
    record Given(String digits) implements Cell {}

    record Percent(double percent) implements Cell {}

    Cell NONE = new None();
}

package tco.model;

import java.util.Optional;

/// Who gets the code that leaves: the seller of an API or of a plan.
///
/// @param id as profiles name it; empty where nobody said
/// @param name as people know it
/// @param country in which its company has its seat; empty where no source says it
public record Provider(String id, String name, Optional<String> country) {
    public static final Provider UNKNOWN = new Provider("", "", Optional.empty());

    /// Stands in a price list for all the sellers behind recorded usage.
    public static final String MEASURED = "measured";

    public boolean isKnown() {
        return !id.isEmpty() && !id.equals(MEASURED);
    }

    /// `DeepSeek, China`.
    public String text() {
        return name + country.map(where -> ", " + where).orElse("");
    }
}

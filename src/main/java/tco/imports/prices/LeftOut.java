package tco.imports.prices;

import java.util.List;

/// Names of prices of one sort that did not become figures of a profile.
record LeftOut(String label, List<String> names) {
    /// The sorts of which there are some.
    static List<LeftOut> of(ImportedPrices prices) {
        return List.of(
                        new LeftOut("not expressed", prices.notExpressed()),
                        new LeftOut("not taken", prices.notTaken()),
                        new LeftOut("unknown", prices.unknown()))
                .stream()
                .filter(left -> !left.names.isEmpty())
                .toList();
    }

    String text() {
        return String.join(", ", names);
    }
}

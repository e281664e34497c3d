package tco.render.live;

import java.util.List;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.model.Option;

/// The letter that stands for an option beside its bar and in the chart: `a` for the scenario's
/// first one. Beyond 52 options there is none.
final class Letters {
    private static final String ALL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Letters() {}

    static String of(Comparison comparison, Option option) {
        List<OptionResult> results = comparison.results();
        for (int i = 0; i < Math.min(ALL.length(), results.size()); i++) {
            if (results.get(i).option().id().equals(option.id())) {
                return ALL.substring(i, i + 1);
            }
        }
        return " ";
    }
}

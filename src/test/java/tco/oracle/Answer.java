package tco.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What an option costs a month at one corner.
///
/// @param capacity tokens a month of one unit; empty when unlimited or without machines
public record Answer(
        Map<String, Exact> lines,
        Optional<Exact> units,
        Exact upfront,
        Exact served,
        Optional<Exact> capacity,
        Optional<Exact> utilisation) {

    static Answer of(Map<String, Exact> lines, Optional<Exact> units, Exact served) {
        return new Answer(lines, units, Exact.ZERO, served, Optional.empty(), Optional.empty());
    }

    /// The dollars of a line; 0 for a kind of cost that the option does not have.
    public Exact line(String component) {
        return lines.getOrDefault(component, Exact.ZERO);
    }

    public Exact total() {
        return lines.values().stream().reduce(Exact.ZERO, Exact::plus);
    }

    /// The same with more lines; a line of both is summed.
    Answer with(Map<String, Exact> more, Exact servedShare) {
        Map<String, Exact> all = new TreeMap<>(lines);
        more.forEach((component, usd) -> all.merge(component, usd, Exact::plus));
        return new Answer(all, units, upfront, servedShare, capacity, utilisation);
    }
}

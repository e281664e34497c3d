package tco.profile.yaml;

import java.util.List;
import java.util.stream.Collectors;
import tco.profile.yaml.Faults.Fault;

/// Profiles or settings that cannot be used, with every fault found in them.
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public ProfileException(List<Fault> faults) {
        super(faults.stream().map(Fault::text).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /// Whether everything wrong was typed on the command line.
    public boolean isUsage() {
        return faults.stream().allMatch(Fault::commandLine);
    }
}

package tco.profile;

import java.util.Set;
import tco.model.FigureKind;

/// A mix of tokens under a name, for `--workload NAME`: a workload's keys beside a few of its own.
final class WorkloadPreset {
    /// What describes a preset and is no part of the workload.
    static final Set<String> DESCRIPTION =
            Set.of(
                    "kind",
                    "id",
                    "name",
                    "description",
                    "source",
                    "as_of",
                    "estimate",
                    "notes",
                    FigureKind.TOKENS_PER_DEVELOPER.key(),
                    FigureKind.USD_PER_DEVELOPER.key());

    private WorkloadPreset() {}
}

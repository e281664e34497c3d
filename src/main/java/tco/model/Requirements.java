package tco.model;

import java.util.Optional;
import tco.model.Deployment.DataPath;

/// What an option must offer to win (model 9): a least quality, how far the code may go, and a
/// machine that holds its model.
///
/// @param sameVolume whether it must serve the scenario's volume, because that was asked for, and
///   not one of its own
public record Requirements(
        Optional<Quality> minQuality, Privacy privacy, FitRule fit, boolean sameVolume) {

    /// The same with data that may go anywhere.
    public Requirements withoutPrivacy() {
        return new Requirements(minQuality, Privacy.ANY, fit, sameVolume);
    }

    /// The same with answers of any quality.
    public Requirements withoutQuality() {
        return new Requirements(Optional.empty(), privacy, fit, sameVolume);
    }

    /// What follows where a model does not fit the memory of its machine: the option cannot win, or
    /// its row only says so (model 9).
    public enum FitRule {
        EXCLUDE("exclude"),
        NOTE("note");

        private final String key;

        FitRule(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /// How far the code may go (model 9): only to own machines, also to rented ones, or anywhere.
    public enum Privacy {
        STAYS("stays"),
        RENTED("rented"),
        ANY("any");

        private final String key;

        Privacy(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        public boolean allows(DataPath path) {
            return switch (this) {
                case STAYS -> path == DataPath.STAYS;
                case RENTED -> path != DataPath.LEAVES;
                case ANY -> true;
            };
        }
    }
}

package tco.model;

import java.util.function.Function;

/// One value for each case; the same name in every result belongs to the same corner.
public record PerCase<T>(T low, T typical, T high) {
    /// Asks once for each case.
    public static <T> PerCase<T> of(Function<Case, T> value) {
        return new PerCase<>(
                value.apply(Case.LOW), value.apply(Case.TYPICAL), value.apply(Case.HIGH));
    }

    public T at(Case at) {
        return switch (at) {
            case LOW -> low;
            case TYPICAL -> typical;
            case HIGH -> high;
        };
    }

    public <R> PerCase<R> map(Function<? super T, ? extends R> change) {
        return new PerCase<>(change.apply(low), change.apply(typical), change.apply(high));
    }
}

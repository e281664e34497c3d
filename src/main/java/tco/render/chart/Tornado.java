package tco.render.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/// Bars to both sides of one value: where moving each figure alone to its two ends takes it.
///
/// @param middle the value with nothing moved
/// @param bars the widest first
/// @param money how a value on the axis reads
public record Tornado(
        Caption caption, String axis, double middle, List<Bar> bars, DoubleFunction<String> money)
        implements Chart {
    /// What one figure does.
    ///
    /// @param flips whether an end of it makes another option the cheapest
    public record Bar(String name, End low, End high, String swing, boolean flips) {
        boolean isOpen() {
            return low.isOpen() || high.isOpen();
        }
    }

    /// A value that a figure is moved to, and where that takes the result; infinite where that has
    /// no limit.
    public record End(String value, double usd) {
        boolean isOpen() {
            return Double.isInfinite(usd);
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
    }

    /// The same with as many of the widest bars as there is room for.
    public Tornado limitedTo(int most) {
        return new Tornado(
                caption, axis, middle, bars.subList(0, Math.min(most, bars.size())), money);
    }

    double least() {
        return bars.stream()
                .mapToDouble(bar -> Math.min(bar.low().usd(), bar.high().usd()))
                .reduce(middle, Math::min);
    }

    double most() {
        return bars.stream()
                .flatMap(bar -> Stream.of(bar.low(), bar.high()))
                .filter(end -> !end.isOpen())
                .mapToDouble(End::usd)
                .reduce(middle, Math::max);
    }
}

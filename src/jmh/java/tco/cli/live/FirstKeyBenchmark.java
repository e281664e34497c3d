package tco.cli.live;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tco.cli.live.Key.Named;
import tco.engine.PaidVolume;
import tco.engine.QualityGaps;
import tco.engine.capacity.ServingCapacity;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Layers.Environment;
import tco.render.Theme;
import tco.render.live.Line;
import tco.render.live.LiveView;
import tco.render.live.Scene.Size;

/// The very first key of a process, after the first screen: with cold code, and after a warmUp.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstKeyBenchmark {
    private static final Request ASKED =
            new Request(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
    private static final Size SIZE = new Size(80, 24);

    @Param({"false", "true"})
    private boolean warm;

    private final Reload reload =
            new Reload(request ->
                    Profiles.load(
                            request,
                            new Environment(
                                    Path.of(""),
                                    Optional.empty(),
                                    LocalDate.of(2026, 11, 29),
                                    new ServingCapacity(),
                                    new PaidVolume(),
                                    new QualityGaps())));
    private final LiveKeys keys = new LiveKeys(reload);
    private final Theme theme = new Theme(false, false);
    private LiveState state = LiveState.start(ASKED, reload.load(ASKED));
    private List<Line> seen = List.of();

    @Setup
    public void showFirstScreen() {
        seen = LiveView.of(state.scene(SIZE, theme), SIZE, theme);
        if (warm) {
            new WarmUp(keys, state, SIZE, theme, new Styles(true)).run();
        }
    }

    @Benchmark
    public List<Line> firstKey() {
        state = keys.on(state, Named.RIGHT).state();
        seen = LiveView.of(state.scene(SIZE, theme), SIZE, theme);
        return seen;
    }
}

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

/// From a key to the lines of the next screen: settings, profiles, engine, break-evens and layout.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LiveBenchmark {
    private static final Request ASKED =
            new Request(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());

    private static final Theme THEME = new Theme(false, false);

    @Param({"80x24", "200x60"})
    private String size;

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
    private LiveState state = LiveState.start(ASKED, reload.load(ASKED));
    private boolean up;

    @Benchmark
    public List<Line> keyToLines() {
        up = !up;
        state = keys.on(state, up ? Named.RIGHT : Named.LEFT).state();
        Size screen = size.equals("80x24") ? new Size(80, 24) : new Size(200, 60);
        return LiveView.of(state.scene(screen, THEME), screen, THEME);
    }
}

package tco.cli.command;

import java.util.function.Consumer;
import tco.cli.option.Progress;
import tco.engine.sweep.GridWalk;
import tco.render.sweep.SweepWriter;
import tco.render.text.ByteText;

/// The rows of a sweep as blocks of whole points.
final class SweepBlocks {
    private static final int BLOCK_ROWS = 2048;

    private final Sweep sweep;
    private final SweepWriter writer;
    private final long points;
    private final int blockPoints;

    SweepBlocks(Sweep sweep, SweepWriter writer) {
        this.sweep = sweep;
        this.writer = writer;
        this.points = sweep.grid().size();
        this.blockPoints = Math.max(1, BLOCK_ROWS / writer.rowsAPoint());
    }

    /// A thread's place in the grid, and the rows that it wrote last.
    private record Place(GridWalk walk, ByteText rows) {}

    /// Hands the rows over in the grid's order.
    ///
    /// @param done is told how many points are behind
    void run(int threads, Consumer<ByteText> taker, Progress done) {
        OrderedBlocks<Place> blocks =
                new OrderedBlocks<>(
                        threads,
                        () ->
                                new Place(
                                        new GridWalk(sweep.scenario(), sweep.grid()),
                                        new ByteText()),
                        this::compute);
        blocks.run(
                Math.ceilDiv(points, blockPoints),
                place -> {
                    taker.accept(place.rows());
                    done.add(blockPoints);
                });
        done.end();
    }

    private void compute(long block, Place place) {
        long from = block * blockPoints;
        long to = Math.min(points, from + blockPoints);
        place.rows().clear();
        place.walk().to(from);
        for (long point = from; point < to; point++) {
            writer.write(place.walk(), point == 0, place.rows());
            place.walk().next();
        }
    }
}

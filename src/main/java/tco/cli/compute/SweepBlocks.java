package tco.cli.compute;

import java.util.function.Consumer;
import tco.render.sweep.SweepWriter;
import tco.render.text.ByteText;

/// The rows of a sweep as blocks of whole points.
public final class SweepBlocks {
    private static final int BLOCK_ROWS = 2048;

    private final SweepWriter writer;
    private final long points;
    private final int blockPoints;

    public SweepBlocks(Sweep sweep, SweepWriter writer) {
        this.writer = writer;
        this.points = sweep.grid().size();
        this.blockPoints = Math.max(1, BLOCK_ROWS / writer.rowsAPoint());
    }

    /// Hands the rows over in the grid's order.
    ///
    /// @param done is told how many points are behind
    public void run(int threads, Consumer<ByteText> taker, Progress done) {
        new OrderedBlocks<>(threads, writer::pen, this::compute)
                .run(
                        Math.ceilDiv(points, blockPoints),
                        pen -> {
                            taker.accept(pen.rows());
                            done.add(blockPoints);
                        });
    }

    private void compute(long block, SweepWriter.Pen pen) {
        long from = block * blockPoints;
        pen.write(from, Math.min(points, from + blockPoints));
    }
}

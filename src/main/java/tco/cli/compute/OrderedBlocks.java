package tco.cli.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work that is cut into numbered blocks: computed on several threads, taken in order by the
/// caller's, never more than a few blocks ahead of it.
///
/// @param <S> what a block is computed in; made once for each place in the queue, then used again
public final class OrderedBlocks<S> {
    private static final int BLOCKS_AHEAD = 2;

    /// Computes one block, apart from all others.
    public interface Work<S> {
        void compute(long block, S into);
    }

    private final int threads;
    private final Supplier<S> places;
    private final Work<S> work;

    public OrderedBlocks(int threads, Supplier<S> places, Work<S> work) {
        this.threads = threads;
        this.places = places;
        this.work = work;
    }

    /// Hands every block over in order; what the taker throws ends the work.
    public void run(long blocks, Consumer<S> taker) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            try {
                run(blocks, taker, pool);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private void run(long blocks, Consumer<S> taker, ExecutorService pool) {
        int queue = (int) Math.min(blocks, (long) threads + BLOCKS_AHEAD);
        List<S> into = new ArrayList<>(queue);
        List<Future<?>> running = new ArrayList<>(queue);
        for (int place = 0; place < queue; place++) {
            into.add(places.get());
            running.add(start(place, into.get(place), pool));
        }
        for (long block = 0; block < blocks; block++) {
            int place = (int) (block % queue);
            await(running.get(place));
            taker.accept(into.get(place));
            if (block + queue < blocks) {
                running.set(place, start(block + queue, into.get(place), pool));
            }
        }
    }

    private Future<?> start(long block, S into, ExecutorService pool) {
        return pool.submit(() -> work.compute(block, into));
    }

    private static void await(Future<?> block) {
        try {
            block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }
}

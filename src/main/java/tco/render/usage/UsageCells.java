package tco.render.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tco.engine.usage.UsageSum;
import tco.model.usage.TokenCounts;
import tco.render.text.Cell;

/// The columns of a row of usage, for spreadsheets.
final class UsageCells {
    static final List<String> NAMES =
            List.of(
                    "requests",
                    "uncached_input",
                    "cache_read",
                    "cache_write_5m",
                    "cache_write_1h",
                    "output",
                    "reasoning",
                    "tokens",
                    "cache_hit",
                    "share",
                    "batch_tokens",
                    "busy_ms",
                    "list_usd",
                    "priced_usd",
                    "unpriced_tokens",
                    "recorded_usd");

    private UsageCells() {}

    static List<Cell> of(List<String> keys, UsageSum sum, long allTokens) {
        TokenCounts tokens = sum.tokens();
        List<Cell> cells = new ArrayList<>();
        keys.forEach(key -> cells.add(key.isEmpty() ? Cell.NONE : new Cell.Text(key)));
        cells.add(whole(sum.requests()));
        for (long count :
                List.of(
                        tokens.uncachedInput(),
                        tokens.cacheRead(),
                        tokens.cacheWrite5m(),
                        tokens.cacheWrite1h(),
                        tokens.output(),
                        tokens.reasoning(),
                        tokens.total())) {
            cells.add(new Cell.Whole(count));
        }
        cells.add(amount(UsageText.rounded(sum.cacheHit())));
        cells.add(amount(UsageText.rounded(UsageText.share(tokens.total(), allTokens))));
        cells.add(new Cell.Whole(sum.batchTokens()));
        cells.add(whole(sum.busyMs()));
        cells.add(amount(sum.listUsd()));
        cells.add(new Cell.Amount(sum.pricedUsd()));
        cells.add(new Cell.Whole(sum.unpricedTokens()));
        cells.add(amount(sum.recordedUsd()));
        return cells;
    }

    private static Cell whole(OptionalLong value) {
        return value.isPresent() ? new Cell.Whole(value.getAsLong()) : Cell.NONE;
    }

    private static Cell amount(OptionalDouble value) {
        return value.isPresent() ? new Cell.Amount(value.getAsDouble()) : Cell.NONE;
    }
}

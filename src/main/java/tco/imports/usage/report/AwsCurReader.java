package tco.imports.usage.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tco.imports.usage.input.MalformedRecordException;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.KeyedReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// AWS' cost and usage report (CUR 2.0) as CSV: of Bedrock, a row for each class of tokens, in
/// thousands or millions.
public final class AwsCurReader extends KeyedReader {
    private static final String TYPE = "line_item_usage_type";
    private static final String AMOUNT = "line_item_usage_amount";
    private static final Pattern TOKENS =
            Pattern.compile(
                    "(.*?)(?:-mantle)?-(input-tokens|output-tokens|cache-read-input-token-count"
                            + "|cache-write-input-token-count|cache-write-1h-[a-z-]+)(-batch)?");
    private static final Pattern REGION =
            Pattern.compile(
                    "^(?:US[EW]|UG[EW]|EU[CNSW]?|AP[ENS]|CA[NW]|SAE|ME[CS]|AFS|ILC|MXC)[0-9]?-");
    private static final Pattern UNIT = Pattern.compile("1?([km]) ?tokens?");

    /// A billion million tokens: more than any counter holds.
    private static final int LONGEST = 32;

    @Override
    public UsageSource source() {
        return UsageSource.AWS_CUR;
    }

    @Override
    public Wanted wanted() {
        return Wanted.paths();
    }

    @Override
    public boolean recognisesColumns(Set<String> columns) {
        return columns.containsAll(List.of(TYPE, AMOUNT));
    }

    @Override
    protected void read(UsageRecord row, FileFacts file, KeyedEvents events) {
        Matcher type = TOKENS.matcher(row.text(TYPE));
        if (!type.matches()) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        TokenCounts tokens = tokens(type.group(2), amount(row));
        if (tokens.total() == 0) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        long end = row.time("line_item_usage_end_date");
        long start = row.time("line_item_usage_start_date");
        Span span = end > start ? Span.of(start, end) : new Span(start, Span.HOUR);
        UsageEvent event =
                UsageEvent.bucket(
                                source(),
                                REGION.matcher(type.group(1)).replaceFirst(""),
                                start,
                                span.seconds(),
                                UsageEvent.UNKNOWN,
                                tokens)
                        .withBatch(type.group(3) != null)
                        .withUser(row.text("line_item_iam_principal"));
        if (ReportedCost.isDollars(row.text("line_item_currency_code"))) {
            event = event.withRecordedUsd(row.number("line_item_unblended_cost"));
        }
        String id = row.text("identity_line_item_id");
        if (id.isEmpty()) {
            events.addWithoutKey(event);
        } else {
            events.add(Digest.of(id, span, row.text(TYPE)), event);
        }
    }

    private static TokenCounts tokens(String kind, long count) {
        return switch (kind) {
            case "input-tokens" -> new TokenCounts(count, 0, 0, 0, 0, 0);
            case "output-tokens" -> new TokenCounts(0, 0, 0, 0, count, 0);
            case "cache-read-input-token-count" -> new TokenCounts(0, count, 0, 0, 0, 0);
            case "cache-write-input-token-count" -> new TokenCounts(0, 0, count, 0, 0, 0);
            default -> new TokenCounts(0, 0, 0, count, 0, 0);
        };
    }

    private static long amount(UsageRecord row) {
        Matcher unit = UNIT.matcher(row.text("pricing_unit").strip().toLowerCase(Locale.ROOT));
        String amount = row.text(AMOUNT).strip();
        if (!unit.matches() || amount.length() > LONGEST) {
            throw new MalformedRecordException("pricing_unit");
        }
        try {
            BigDecimal tokens =
                    new BigDecimal(amount).movePointRight(unit.group(1).equals("k") ? 3 : 6);
            if (tokens.signum() < 0 || tokens.precision() - tokens.scale() > 15) {
                throw new MalformedRecordException(AMOUNT);
            }
            return tokens.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
        } catch (NumberFormatException none) {
            throw new MalformedRecordException(AMOUNT);
        }
    }
}

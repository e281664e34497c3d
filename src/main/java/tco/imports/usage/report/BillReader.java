package tco.imports.usage.report;

import java.util.List;
import java.util.Set;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.SourceReader.FileReading;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.UsageMoney;
import tco.model.usage.UsageSource;

/// Bills that state money and no tokens, as CSV: GitHub's premium requests, and rows of FOCUS for
/// AI.
public final class BillReader implements SourceReader<BillReader.Reading> {
    private static final String CATEGORY = "servicecategory";
    private static final String AI = "AI and Machine Learning";

    @Override
    public UsageSource source() {
        return UsageSource.BILL;
    }

    @Override
    public Wanted wanted() {
        return Wanted.paths();
    }

    @Override
    public boolean recognisesColumns(Set<String> columns) {
        return columns.containsAll(List.of("date", "product", "quantity", "gross_amount"))
                || columns.containsAll(List.of(CATEGORY, "chargeperiodstart", "billedcost"));
    }

    @Override
    public Reading open(FileFacts file) {
        return new Reading(new UsageTally());
    }

    @Override
    public void settle(List<Reading> files, UsageTally tally) {
        for (Reading file : files) {
            file.tally.money().forEach(tally::add);
            file.tally.dropped().forEach(tally::drop);
        }
    }

    /// The rows of a bill.
    public record Reading(UsageTally tally) implements FileReading {
        @Override
        public void read(UsageRecord row) {
            if (row.has("gross_amount")) {
                tally.drop(DropReason.NO_USAGE);
                add(row.time("date"), row.number("gross_amount"));
            } else if (row.text(CATEGORY).equalsIgnoreCase(AI)) {
                tally.drop(DropReason.NO_USAGE);
                if (ReportedCost.isDollars(row.text("billingcurrency"))) {
                    double effective = row.number("effectivecost");
                    add(
                            row.time("chargeperiodstart"),
                            Double.isNaN(effective) ? row.number("billedcost") : effective);
                }
            }
        }

        private void add(long time, double usd) {
            if (Double.isFinite(usd) && time != RecordTime.NONE) {
                tally.add(new UsageMoney(UsageSource.BILL, time, usd));
            }
        }
    }
}

package tco.cli.command;

import java.io.ByteArrayOutputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.compute.Progress;
import tco.cli.compute.Sweep;
import tco.cli.compute.SweepBlocks;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.CsvOptions;
import tco.cli.option.Destination;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.Threads;
import tco.render.Column;
import tco.render.document.OutputFormat;
import tco.render.sweep.SweepLayout;
import tco.render.sweep.SweepWriter;
import tco.render.text.ByteText;

/// `tco sweep`: what options cost at every combination of values of some figures, as rows that
/// stream out while they are computed.
public final class SweepCommand implements Command {
    private static final int MOST_TABLE_ROWS = 10_000;

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public String summary() {
        return "Compute every combination of values of some figures.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco sweep --set workload.tokens=1M..1B:log:50",
                "tco sweep --set workload.tokens=10M,50M,200M"
                        + " --set assumptions.usd_per_kwh=0.10..0.40:0.05 --wide",
                "tco sweep m4-max-128gb claude-sonnet-4-6 --set"
                        + " workload.output_share=0.1..0.4:lin:7 --columns"
                        + " option,monthly_usd,usd_per_mtok");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", NamedOptions.COMPARED));
        ScenarioOptions.describe(spec);
        spec.addOption(Options.flag("--wide", "one row a point, with one column an option"));
        spec.addOption(Options.value("--columns", "NAMES", "the columns after the swept figures"));
        Threads.describe(spec);
        Progress.describe(spec);
        OutputOptions.describe(spec, OutputFormat.CSV);
    }

    @Override
    public int run(Invocation in) {
        SweepLayout layout = layout(in);
        int threads = Threads.of(in);
        Sweep sweep = Sweep.of(in, ScenarioOptions.request(in, OptionIds.asked(in)));
        SweepWriter writer = new SweepWriter(sweep.scenario(), sweep.grid(), layout);
        SweepBlocks blocks = new SweepBlocks(sweep, writer);
        if (writer.needsAllRows()) {
            requireFew(Math.multiplyExact(sweep.grid().size(), writer.rowsAPoint()));
        }
        try (Destination destination = Destination.of(in);
                Progress progress = Progress.of(in, sweep.grid().size(), "points")) {
            if (writer.needsAllRows()) {
                destination.write(table(blocks, writer, threads, progress));
            } else {
                destination.write(writer.head());
                blocks.run(threads, destination::write, progress);
                destination.write(writer.foot());
            }
            destination.commit();
        }
        return ExitCode.DONE;
    }

    private static byte[] table(
            SweepBlocks blocks, SweepWriter writer, int threads, Progress progress) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        rows.writeBytes(writer.head());
        blocks.run(threads, (ByteText block) -> rows.writeBytes(block.toBytes()), progress);
        rows.writeBytes(writer.foot());
        return writer.laidOut(rows.toByteArray());
    }

    private static void requireFew(long rows) {
        if (rows > MOST_TABLE_ROWS) {
            throw new UsageException(
                    "sweep: a table of " + rows + " rows (--format csv streams any number)");
        }
    }

    private static SweepLayout layout(Invocation in) {
        boolean wide = in.has("--wide");
        List<Column> asked = ComparisonOptions.columns(in, SweepLayout::names);
        List<Column> columns = asked.isEmpty() ? SweepLayout.usual(wide) : asked;
        if (wide && columns.size() != 1) {
            throw new UsageException("--columns: --wide shows one column of each option");
        }
        OutputFormat format = OutputOptions.format(in, OutputFormat.CSV);
        return new SweepLayout(format.rows(CsvOptions.dialect(in)), columns, wide);
    }
}

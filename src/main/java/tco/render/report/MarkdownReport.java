package tco.render.report;

import java.util.ArrayList;
import java.util.List;
import tco.model.Currency;
import tco.model.Figure;
import tco.render.comparison.ComparisonDocument;
import tco.render.document.Document;
import tco.render.document.Document.Block;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.document.MarkdownWriter;
import tco.render.report.CostReport.CostsByVolume;
import tco.render.text.CountText;
import tco.render.text.CurrencyNames;
import tco.render.text.MarkdownText;
import tco.render.usage.UsageCharts;
import tco.render.usage.UsageDocument;
import tco.render.usage.UsageSummary;

/// A report as GitHub Markdown, its charts in text and in tables.
final class MarkdownReport {
    private final CostReport report;
    private final StringBuilder out;

    MarkdownReport(CostReport report, StringBuilder out) {
        this.report = report;
        this.out = out;
    }

    void append() {
        title();
        SavingSection.of(report)
                .ifPresent(saving -> {
                    out.append('\n');
                    MarkdownWriter.append(List.of(saving.table()), out);
                });
        comparison();
        report.usage().ifPresent(this::usage);
        report.byVolume().ifPresent(this::volumes);
        section("Cash over time", CashSection.of(report).blocks());
        report.sensitivity()
                .ifPresent(
                        found -> section("What moves it", SwingSection.of(report, found).blocks()));
        figures(FigureList.of(report.comparison().scenario()));
        reproduce();
    }

    private void title() {
        out.append("# ").append(MarkdownText.escaped(report.title())).append("\n\n");
        String verdict = report.winners().getFirst();
        out.append("**").append(MarkdownText.escaped(verdict)).append("**\n");
        report.doubts()
                .forEach(doubt ->
                        out.append("\n! ").append(MarkdownText.escaped(doubt)).append('\n'));
    }

    private void comparison() {
        heading("Comparison");
        Currency currency = report.comparison().scenario().currency();
        if (!currency.isDollar()) {
            out.append(CurrencyNames.note(currency)).append("\n\n");
        }
        Document comparison =
                new ComparisonDocument(report.comparison(), report::caveats, report.options());
        MarkdownWriter.append(comparison.page(), out);
    }

    private void usage(UsageSummary usage) {
        List<Block> blocks = new ArrayList<>(new UsageDocument(usage).page());
        blocks.add(new UsageCharts(usage).dayNumbers());
        section("The measured usage", blocks);
    }

    private void volumes(CostsByVolume costs) {
        VolumeSection section = VolumeSection.of(report, costs);
        List<Block> blocks = new ArrayList<>(section.blocks());
        blocks.add(section.numbers());
        section("Cost against volume", blocks);
    }

    private void reproduce() {
        heading("How to reproduce it");
        MarkdownText.code(out, "sh", report.command() + "\n");
        out.append('\n');
        out.append(MarkdownText.escaped(report.colophon())).append('\n');
    }

    private void section(String title, List<Block> blocks) {
        heading(title);
        MarkdownWriter.append(blocks, out);
    }

    private void heading(String text) {
        out.append("\n## ").append(text).append("\n\n");
    }

    private void figures(FigureList list) {
        heading("Every figure in use");
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : list.figures()) {
            rows.add(
                    List.of(
                            figure.path(),
                            CountText.number(figure.range().typical()),
                            figure.range().isExact() ? "" : CountText.range(figure.range()),
                            figure.source().asOf(),
                            list.source(figure) + (figure.source().estimate() ? " (estimate)" : ""),
                            FigureList.setIn(figure)));
        }
        MarkdownWriter.append(
                List.of(
                        new Table(
                                List.of(
                                        Heading.words("figure"),
                                        Heading.number("value"),
                                        Heading.number("range"),
                                        Heading.words("as of"),
                                        Heading.words("source"),
                                        Heading.words("set in")),
                                rows)),
                out);
        heading("Sources");
        for (int i = 0; i < list.sources().size(); i++) {
            out.append(i + 1).append(". ");
            out.append(MarkdownText.escaped(list.sources().get(i))).append('\n');
        }
    }
}

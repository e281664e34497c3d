package tco.render.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tco.render.chart.Chart;
import tco.render.chart.LineChart;
import tco.render.chart.SvgPen;
import tco.render.document.Document.Table;
import tco.render.document.HtmlWriter;
import tco.render.text.Markup;
import tco.render.usage.UsageCharts;
import tco.render.usage.UsageDocument;
import tco.render.usage.UsageSummary;

/// A report as one page that needs nothing else: no network, no script, no font. It is HTML and
/// well-formed XML at once, and forbids itself whatever it does not need.
final class HtmlReport {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'";

    private static final String STYLE_SHEET = "report.css";

    private final CostReport report;
    private final StringBuilder page;
    private final Markup out;
    private final HtmlWriter blocks;
    private final HtmlComparison comparison;

    HtmlReport(CostReport report, StringBuilder page) {
        this.report = report;
        this.page = page;
        this.out = new Markup(page);
        this.blocks = new HtmlWriter(out);
        this.comparison = new HtmlComparison(out, report.comparison(), report.options());
    }

    void append() {
        page.append("<!DOCTYPE html>\n");
        out.open("html", "lang", "en").line();
        head();
        out.open("body").line();
        header();
        out.open("main").line();
        section("comparison", "Comparison", comparison::costs);
        section("verdict", "What decides it", this::reasons);
        report.usage()
                .ifPresent(usage -> section("usage", "The measured usage", () -> usage(usage)));
        section("bills", "What each bill is made of", comparison::parts);
        report.byVolume()
                .ifPresent(costs ->
                        section(
                                "by-volume",
                                "Cost against volume",
                                () -> volume(VolumeSection.of(report, costs))));
        section("over-time", "Cash over time", this::cash);
        report.sensitivity()
                .ifPresent(found ->
                        section(
                                "drivers",
                                "What moves it",
                                () -> swings(SwingSection.of(report, found))));
        if (comparison.hasNotes()) {
            section("notes", "Notes", comparison::notes);
        }
        HtmlFigures figures = new HtmlFigures(out, FigureList.of(report.comparison().scenario()));
        section("figures", "Every figure in use", figures::table);
        section("sources", "Sources", figures::sources);
        section("reproduce", "How to reproduce it", this::reproduce);
        out.close().line();
        out.open("footer").element("p", report.colophon()).close().line();
        out.close().line().close().line();
    }

    private void head() {
        out.open("head").line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta", "name", "color-scheme", "content", "light dark").line();
        out.empty("link", "rel", "icon", "href", "data:,").line();
        out.element("title", report.title()).line();
        out.open("style").line().trusted(styleSheet()).close().line();
        out.close().line();
    }

    private void header() {
        List<String> verdict = report.winners();
        out.open("header").line();
        out.element("h1", report.title()).line();
        out.element("p", sentence(verdict.getFirst()), "class", "verdict").line();
        for (String doubt : report.doubts()) {
            out.element("p", "! " + doubt, "class", "doubt").line();
        }
        if (verdict.size() > 1) {
            blocks.list("ul", verdict.subList(1, verdict.size()));
        }
        SavingSection.of(report)
                .ifPresent(section -> blocks.table(section.table(), "Against today"));
        out.element("p", report.basis(), "class", "basis").line();
        out.close().line();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void section(String id, String heading, Runnable body) {
        out.open("section", "aria-labelledby", id).line();
        out.element("h2", heading, "id", id).line();
        body.run();
        out.close().line();
    }

    private void reasons() {
        blocks.list("ul", report.reasons());
    }

    private void volume(VolumeSection section) {
        figure(section.chart(), "The numbers in this chart", section.numbers());
        blocks.append(section.blocks(), "The cheapest option by volume", () -> {});
    }

    private void cash() {
        CashSection section = CashSection.of(report);
        blocks.append(
                section.blocks(),
                "Cash of each option",
                () -> figure(section.chart(), "The numbers in this chart", section.numbers()));
    }

    private void figure(LineChart chart, String summary, Table numbers) {
        out.open("figure").line();
        new SvgPen(out).draw(chart);
        blocks.details(summary, numbers);
        out.close().line();
    }

    private void usage(UsageSummary usage) {
        UsageCharts charts = new UsageCharts(usage);
        blocks.append(
                new UsageDocument(usage).page(),
                "Usage by model",
                () -> {
                    picture(charts.days());
                    blocks.details("The numbers of each day", charts.dayNumbers());
                    picture(charts.hours());
                    picture(charts.models());
                    usage.profile()
                            .parts()
                            .map(parts -> charts.movable(parts.shares()))
                            .filter(movable -> !movable.shares().isEmpty())
                            .ifPresent(this::picture);
                });
    }

    private void picture(Chart chart) {
        out.open("figure").line();
        out.element("figcaption", chart.caption().title()).line();
        new SvgPen(out).draw(chart);
        out.close().line();
    }

    private void swings(SwingSection section) {
        blocks.append(
                section.blocks(),
                "What each figure does",
                () -> {
                    out.open("figure").line();
                    new SvgPen(out).draw(section.chart());
                    out.close().line();
                });
    }

    private void reproduce() {
        out.element("p", "The same figures and the same date give the same bytes:").line();
        out.open("pre").element("code", report.command()).close().line();
    }

    /// The page's style sheet, which the page carries in itself.
    private static String styleSheet() {
        try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE_SHEET)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + STYLE_SHEET);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

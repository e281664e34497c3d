package tco.render.report;

import java.util.List;
import tco.render.text.MoneyText;

/// The formats of a report, and the endings of file names that ask for them.
public enum ReportFormat {
    HTML("html"),
    MARKDOWN("markdown");

    private final String key;

    ReportFormat(String key) {
        this.key = key;
    }

    /// The name on the command line.
    public String key() {
        return key;
    }

    /// The endings of its files' names, the usual one first.
    public List<String> endings() {
        return switch (this) {
            case HTML -> List.of(".html", ".htm");
            case MARKDOWN -> List.of(".md", ".markdown");
        };
    }

    /// Writes a report in this format.
    public void append(CostReport report, StringBuilder out) {
        MoneyText.in(
                report.comparison().scenario().currency(),
                () -> {
                    switch (this) {
                        case HTML -> new HtmlReport(report, out).append();
                        case MARKDOWN -> new MarkdownReport(report, out).append();
                    }
                });
    }
}

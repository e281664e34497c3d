package tco.render.volumes;

import java.util.List;
import tco.engine.OptionResult;
import tco.engine.breakeven.VolumeSeries;
import tco.engine.breakeven.VolumeSeries.AtVolume;
import tco.render.Column;
import tco.render.RenderOptions;
import tco.render.comparison.CsvRenderer;
import tco.render.comparison.JsonRenderer;
import tco.render.comparison.Ranking;
import tco.render.document.JsonWriter;
import tco.render.document.OutputFormat;
import tco.render.text.JsonText;
import tco.text.RangeText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Comparisons at several volumes, in every format.
public final class VolumesText {
    private static final String SCHEMA = "tco.compare-volumes/1";

    /// The column that CSV puts first: what differs between the comparisons.
    private static final String VOLUME = "workload.tokens";

    private VolumesText() {}

    public static String of(VolumeSeries series, OutputFormat format, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        switch (format) {
            case TABLE -> new VolumesTable(series, options).append(out);
            case MARKDOWN -> new VolumesMarkdown(series, options).append(out);
            case CSV -> csv(series, options, out);
            case JSON -> json(series, options, out);
        }
        return out.toString();
    }

    private static void csv(VolumeSeries series, RenderOptions options, StringBuilder out) {
        List<Column> columns = CsvRenderer.columns(options);
        out.append(VOLUME);
        columns.forEach(column -> out.append(',').append(column.key()));
        out.append('\n');
        for (AtVolume each : series.volumes()) {
            Ranking ranking = Ranking.of(each.comparison(), options);
            for (OptionResult result : ranking.rows()) {
                out.append(RangeText.plain(each.tokens())).append(',');
                CsvRenderer.row(columns, result, ranking, out);
            }
        }
    }

    private static void json(VolumeSeries series, RenderOptions options, StringBuilder out) {
        ObjectNode document = JsonText.object().put("schema", SCHEMA);
        ArrayNode comparisons = document.putArray("comparisons");
        for (AtVolume each : series.volumes()) {
            comparisons.add(JsonRenderer.document(each.comparison(), options));
        }
        JsonWriter.append(document, out);
    }
}

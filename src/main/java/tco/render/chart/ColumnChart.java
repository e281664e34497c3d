package tco.render.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import tco.render.chart.LineChart.Caption;

/// Amounts side by side over names that have an order: days, hours.
///
/// @param amount how an amount on the axis reads
public record ColumnChart(Caption caption, List<Column> columns, DoubleFunction<String> amount) {
    /// One of them.
    public record Column(String name, double value) {}

    public ColumnChart {
        columns = List.copyOf(columns);
    }

    double most() {
        return columns.stream().mapToDouble(Column::value).max().orElse(0);
    }
}

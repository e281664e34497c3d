package tco.render.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// What there is to draw; how it is drawn is for pens to say.
public sealed interface Chart permits LineChart, Tornado, Chart.Columns, Chart.Shares {
    Caption caption();

    /// What a drawing tells those who do not see it.
    ///
    /// @param id of the drawing, unique on its page
    record Caption(String id, String title, String description) {}

    /// Amounts side by side over names that have an order: days, hours.
    ///
    /// @param amount how an amount on the axis reads
    record Columns(Caption caption, List<Column> columns, DoubleFunction<String> amount)
            implements Chart {
        /// One of them.
        public record Column(String name, double value) {}

        public Columns {
            columns = List.copyOf(columns);
        }

        double most() {
            return columns.stream().mapToDouble(Column::value).max().orElse(0);
        }
    }

    /// Parts of one whole, each a bar beside its name; they need not add up to it.
    record Shares(Caption caption, List<Share> shares) implements Chart {
        /// One part.
        ///
        /// @param part of the whole, from 0 to 1
        /// @param told the same in words
        public record Share(String name, double part, String told) {}

        public Shares {
            shares = List.copyOf(shares);
        }
    }
}

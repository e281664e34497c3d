package tco.render.explain;

import java.util.List;
import tco.engine.CostLine;
import tco.model.Figure;
import tco.model.PerCase;
import tco.model.Range;
import tco.render.RenderOptions;
import tco.render.text.CsvText;
import tco.render.text.MoneyText;
import tco.text.Decimals;

/// An explanation as CSV: one row a line of the bill and figure that it reads, then the figures
/// behind the use of machines and the workload.
final class CsvExplainer implements Explainer {
    private static final String HEADER =
            "option,component,quantity,unit,unit_usd,monthly_usd_low,monthly_usd,monthly_usd_high,"
                    + "formula,figure,value_low,value,value_high,source,as_of,file,line,layer,"
                    + "estimate\n";
    private static final String NO_MONEY = ",,,,,,";
    private static final int DIGITS = 12;

    @Override
    public void explain(Explanation explanation, RenderOptions options, StringBuilder out) {
        out.append(HEADER);
        String id = explanation.result().option().id();
        for (CostLine line : explanation.lines()) {
            String money = money(line);
            rows(out, id, line.component().key(), money, line.figures());
        }
        rows(out, id, "use", NO_MONEY, explanation.usageFigures());
        rows(out, id, "workload", NO_MONEY, explanation.workloadFigures());
    }

    private static String money(CostLine line) {
        StringBuilder out = new StringBuilder();
        Decimals.appendShort(out, line.quantity(), DIGITS);
        CsvText.text(out.append(','), line.component().unit());
        Decimals.appendShort(out.append(','), line.unitUsd(), DIGITS);
        PerCase<Double> usd = line.monthlyUsd();
        MoneyText.exact(out.append(','), usd.low());
        MoneyText.exact(out.append(','), usd.typical());
        MoneyText.exact(out.append(','), usd.high());
        CsvText.text(out.append(','), line.formula());
        return out.toString();
    }

    private static void rows(
            StringBuilder out, String option, String component, String money, List<Figure> of) {
        for (Figure figure : of) {
            CsvText.text(out, option);
            out.append(',').append(component).append(',').append(money);
            figure(out, figure);
            out.append('\n');
        }
    }

    private static void figure(StringBuilder out, Figure figure) {
        CsvText.text(out.append(','), figure.path());
        Range range = figure.range();
        Decimals.appendShort(out.append(','), range.low(), DIGITS);
        Decimals.appendShort(out.append(','), range.typical(), DIGITS);
        Decimals.appendShort(out.append(','), range.high(), DIGITS);
        CsvText.text(out.append(','), figure.source().text());
        CsvText.text(out.append(','), figure.source().asOf());
        CsvText.text(out.append(','), figure.origin().file());
        out.append(',');
        if (figure.origin().line() > 0) {
            out.append(figure.origin().line());
        }
        CsvText.text(out.append(','), figure.origin().layer().label());
        out.append(',').append(figure.source().estimate());
    }
}

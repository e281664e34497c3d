package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import tco.engine.OptionResult;

/// The notes of all options, each distinct one once, numbered from 1 in the order of the rows.
public final class Footnotes {
    public static final String ESTIMATE = "rests on an estimate: nobody has published the figure";
    public static final String EXCLUDED = "excluded: ";

    private final List<String> texts = new ArrayList<>();

    public static Footnotes of(List<OptionResult> rows) {
        Footnotes all = new Footnotes();
        for (OptionResult row : rows) {
            for (String note : row.notes()) {
                if (!all.texts.contains(note)) {
                    all.texts.add(note);
                }
            }
        }
        return all;
    }

    public List<String> texts() {
        return texts;
    }

    /// The numbers of an option's notes, with runs drawn together: `1,3-5`.
    public String references(OptionResult row) {
        boolean[] has = new boolean[texts.size()];
        for (String note : row.notes()) {
            has[texts.indexOf(note)] = true;
        }
        StringBuilder out = new StringBuilder();
        for (int first = 0; first < has.length; first++) {
            if (has[first]) {
                int last = first;
                while (last + 1 < has.length && has[last + 1]) {
                    last++;
                }
                out.append(out.isEmpty() ? "" : ",").append(first + 1);
                if (last > first) {
                    out.append(last == first + 1 ? ',' : '-').append(last + 1);
                }
                first = last;
            }
        }
        return out.toString();
    }
}

package tco.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads CSV as RFC 4180 has it and fails on anything else.
public final class StrictCsv {
    private final String text;
    private int at;

    private StrictCsv(String text) {
        this.text = text;
    }

    /// The rows by the names in the header.
    public static List<Map<String, String>> rows(String text) {
        List<List<String>> records = new StrictCsv(text).records();
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = records.getFirst();
        for (List<String> record : records.subList(1, records.size())) {
            if (record.size() != header.size()) {
                throw new IllegalArgumentException(record + " does not fit " + header);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), record.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        while (at < text.length()) {
            List<String> record = new ArrayList<>();
            record.add(field());
            while (text.charAt(at) == ',') {
                at++;
                record.add(field());
            }
            expect('\n');
            records.add(record);
        }
        return records;
    }

    private String field() {
        if (text.charAt(at) != '"') {
            int start = at;
            while (",\n".indexOf(text.charAt(at)) < 0) {
                if ("\"\r".indexOf(text.charAt(at)) >= 0) {
                    throw new IllegalArgumentException("unquoted " + (int) text.charAt(at));
                }
                at++;
            }
            return text.substring(start, at);
        }
        StringBuilder field = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
            at += text.charAt(at) == '"' ? 1 : 0;
            field.append(text.charAt(at++));
        }
        expect('"');
        return field.toString();
    }

    private void expect(char c) {
        if (text.charAt(at) != c) {
            throw new IllegalArgumentException("expected " + (int) c + " at " + at);
        }
        at++;
    }
}

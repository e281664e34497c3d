package tco.imports.usage.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The samples of a Prometheus text as records: `metric`, `value`, and each label under its name.
public final class PrometheusSamples {
    private static final Pattern SAMPLE =
            Pattern.compile("([A-Za-z_:][\\w:]*)\\s*(?:\\{(.*)\\})?\\s+(\\S+)(?:\\s+-?[0-9]+)?");
    private static final Pattern LABEL =
            Pattern.compile("([A-Za-z_]\\w*)\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final BufferedReader text;
    private UsageRecord sample = UsageRecord.EMPTY;

    public PrometheusSamples(InputStream bytes) {
        text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /// Moves to the next sample; what is none is passed over.
    public boolean next() throws IOException {
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            Matcher matcher = SAMPLE.matcher(line.strip());
            if (!line.startsWith("#") && matcher.matches()) {
                sample = sample(matcher);
                return true;
            }
        }
        return false;
    }

    private static UsageRecord sample(Matcher matcher) {
        List<String> names = new ArrayList<>(List.of("metric", "value"));
        List<String> values = new ArrayList<>(List.of(matcher.group(1), matcher.group(3)));
        String labels = matcher.group(2);
        Matcher label = LABEL.matcher(labels == null ? "" : labels);
        while (label.find()) {
            names.add(label.group(1));
            values.add(label.group(2));
        }
        return UsageRecord.ofTexts(names, values);
    }

    public UsageRecord sample() {
        return sample;
    }
}

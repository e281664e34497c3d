package tco.render.document;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tco.render.CsvDialect;
import tco.render.RenderOptions;
import tco.render.document.DocumentWriter.RowStyle;
import tco.render.text.JsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes JSON node by node: a mapper would first load a serializer for everything that Java has.
public final class JsonWriter implements DocumentWriter {
    @Override
    public void write(Document document, RenderOptions options, StringBuilder out) {
        JsonNode node = document.json();
        if (!options.currency().isDollar() && node instanceof ObjectNode whole) {
            whole.put("currency", options.currency().code());
            whole.set("usd_rate", JsonText.number(options.currency().usdRate()));
        }
        append(node, out);
    }

    @Override
    public boolean isForPeople() {
        return false;
    }

    @Override
    public RowStyle rows(CsvDialect csv) {
        return new Rows();
    }

    public static void append(JsonNode node, StringBuilder out) {
        StringWriter text = new StringWriter();
        JsonFactory factory =
                JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
        try (JsonGenerator generator = factory.createGenerator(new Indented(), text)) {
            write(node, generator);
        }
        out.append(text).append('\n');
    }

    private static void write(JsonNode node, JsonGenerator generator) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    generator.writeName(property.getKey());
                    write(property.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                for (JsonNode item : node) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(node.stringValue());
            case NUMBER -> generator.writeNumber(node.decimalValue());
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            case NULL -> generator.writeNull();
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException(node.toString());
        }
    }

    /// Two spaces a level and `\n` line ends, whatever the system's are.
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }

    /// One document with an object for each row.
    private static final class Rows implements RowStyle {
        @Override
        public String head(String schema, List<String> keys) {
            return "{\"schema\": " + text(schema) + ", \"rows\": [\n";
        }

        @Override
        public String beforeCell(int column, String key) {
            return (column == 0 ? "{" : ", ") + text(key) + ": ";
        }

        @Override
        public String afterRow() {
            return "}";
        }

        @Override
        public String betweenRows() {
            return ",\n";
        }

        @Override
        public String foot() {
            return "\n]}\n";
        }

        @Override
        public String none() {
            return "null";
        }

        @Override
        public String text(String text) {
            return '"'
                    + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text))
                    + '"';
        }
    }
}

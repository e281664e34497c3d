package tco.profile.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tco.model.Origin.Layer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;

/// Reads the documents of a YAML text, strictly: every value keeps its line, and a key given twice,
/// a null or an excess of nesting is a fault.
public final class YamlReader {
    private static final int MOST_CHARACTERS_IN_A_TEXT = 10_000;
    private static final AnchoringYaml YAML =
            AnchoringYaml.of(
                    StreamReadConstraints.builder()
                            .maxNestingDepth(NodeReader.MOST_NESTING * 10)
                            .maxStringLength(MOST_CHARACTERS_IN_A_TEXT)
                            .build(),
                    (int) ProfileFiles.MOST_BYTES);

    private YamlReader() {}

    /// The documents of a text; what cannot be read is a fault, and ends the reading of this text.
    public static List<Node.Mapping> read(String text, Layer layer, String file, Faults faults) {
        List<Node.Mapping> documents = new ArrayList<>();
        try (AnchoringYaml.Parser parser = YAML.tokens(text)) {
            while (true) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    break;
                }
                if (token == JsonToken.VALUE_NULL) {
                    continue;
                }
                Document document = new Document(layer, file);
                Node root = new NodeReader(parser, document, faults).read(token);
                if (root instanceof Node.Mapping mapping) {
                    document.describe(Sources.of(mapping, document.source()));
                    documents.add(mapping);
                } else {
                    faults.add(root.place(), "", Node.nameOf(root), "a mapping with a kind");
                }
            }
        } catch (JacksonException e) {
            faults.add(new Place(new Document(layer, file), line(e)), "", problem(e), "valid YAML");
        } catch (NodeReader.RefusedException e) {
            faults.add(e.place(), "", e.problem(), e.expected());
        }
        if (documents.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.ofFile(file, "no document", "a mapping with a kind"));
        }
        return documents;
    }

    /// The line of the problem, which may lie behind the last token that was read.
    private static int line(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            return marked.getProblemMark().get().getLine() + 1;
        }
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    /// The parser's own words, on one line.
    private static String problem(JacksonException e) {
        String words = e.getOriginalMessage() == null ? "unreadable" : e.getOriginalMessage();
        StringBuilder line = new StringBuilder();
        for (String part : words.lines().toList()) {
            String said = part.strip();
            if (!said.startsWith("in ") && !said.startsWith("^") && !said.isEmpty()) {
                line.append(line.isEmpty() ? "" : "; ").append(said);
            }
            if (line.length() > 160) {
                break;
            }
        }
        return line.length() > 200 ? line.substring(0, 200) : line.toString();
    }
}

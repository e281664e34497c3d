package tco.profile.yaml;

import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.NodeEvent;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLParser;

/// YAML tokens with the anchors of single values too, which Jackson's own parser keeps to itself.
final class AnchoringYaml extends YAMLFactory {
    private static final long serialVersionUID = 1;

    private AnchoringYaml(YAMLFactoryBuilder settings) {
        super(settings);
    }

    static AnchoringYaml of(StreamReadConstraints constraints, int mostCharacters) {
        return new AnchoringYaml(
                YAMLFactory.builder()
                        .streamReadConstraints(constraints)
                        .loadSettings(
                                LoadSettings.builder()
                                        .setCodePointLimit(mostCharacters)
                                        .setAllowDuplicateKeys(true) // told by their line later
                                        .build()));
    }

    Parser tokens(String text) {
        return (Parser) createParser(ObjectReadContext.empty(), new StringReader(text));
    }

    @Override
    protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader text) {
        return new Parser(this, context, io, text);
    }

    /// The tokens of a text.
    static final class Parser extends YAMLParser {
        private Parser(
                AnchoringYaml factory, ObjectReadContext context, IOContext io, Reader text) {
            super(
                    context,
                    io,
                    factory._getBufferRecycler(),
                    context.getStreamReadFeatures(factory._streamReadFeatures),
                    context.getFormatReadFeatures(factory._formatReadFeatures),
                    factory._loadSettings,
                    text);
        }

        /// The anchor of the value that begins with the current token, if it has one.
        @Nullable String anchor() {
            return _lastEvent instanceof NodeEvent node
                    ? node.getAnchor().map(Anchor::getValue).orElse(null)
                    : null;
        }
    }
}

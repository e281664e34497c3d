package tco.cli.prices;

import java.util.List;
import java.util.stream.Stream;
import tco.cli.console.UsageException;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.OutputOptions;
import tco.imports.prices.CatalogueKind;
import tco.render.document.Document;
import tco.render.document.ListDocument;
import tools.jackson.databind.JsonNode;

/// `tco prices sources`: where the catalogues are, and the pipe that imports each.
public final class SourcesAction {
    private SourcesAction() {}

    public static int run(Invocation in, List<String> rest) {
        if (!rest.isEmpty()) {
            throw new UsageException("prices sources: takes no files");
        }
        return OutputOptions.deliver(in, new Sources(), ComparisonOptions.plain(in));
    }

    private static String pipe(CatalogueKind kind) {
        String provider = kind == CatalogueKind.OPENROUTER ? "openrouter" : "anthropic";
        return "curl -fsSL %s | tco prices import - --provider %s --output prices.yaml"
                .formatted(kind.address(), provider);
    }

    /// One line each for people, however wide the terminal is: an address is copied whole.
    private static final class Sources implements Document {
        private final ListDocument<CatalogueKind> list =
                new ListDocument<>(List.of(CatalogueKind.values()))
                        .column("catalogue", CatalogueKind::key)
                        .column("address", CatalogueKind::address)
                        .column("import", SourcesAction::pipe);

        @Override
        public List<Block> screen() {
            StringBuilder lines = new StringBuilder();
            Stream.of(CatalogueKind.values())
                    .forEach(kind -> lines.append("%-12s  %s\n".formatted(kind.key(), pipe(kind))));
            return List.of(new Verbatim(lines.toString()));
        }

        @Override
        public Sheet sheet() {
            return list.sheet();
        }

        @Override
        public JsonNode json() {
            return list.json();
        }
    }
}

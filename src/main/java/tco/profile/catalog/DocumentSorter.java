package tco.profile.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tco.model.Source;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Sources;
import tco.profile.yaml.Texts;
import tco.text.Nearest;

/// Puts documents into a layer under their group and id; an API document becomes one profile for
/// each of its models.
public final class DocumentSorter {
    private static final Set<String> API_KEYS =
            Set.of(
                    "kind",
                    "id",
                    "name",
                    "provider",
                    "provider_name",
                    "country",
                    "models",
                    "source",
                    "as_of",
                    "estimate",
                    "notes");

    /// What a list says of all its models.
    private static final List<String> OF_PROVIDER = List.of("provider", "provider_name", "country");

    private final ProfileLayer layer;
    private final Faults faults;

    public DocumentSorter(ProfileLayer layer, Faults faults) {
        this.layer = layer;
        this.faults = faults;
    }

    public void sort(List<Node.Mapping> documents) {
        documents.forEach(this::sort);
    }

    private void sort(Node.Mapping document) {
        if (!(document.entries().get("kind") instanceof Node.Scalar kind)) {
            faults.add(document.place(), "kind", "missing", "one of " + String.join(", ", kinds()));
            return;
        }
        for (Group group : Group.values()) {
            if (group.kinds().contains(kind.text())) {
                if (group == Group.PRICING) {
                    models(document);
                } else {
                    add(group, document);
                }
                return;
            }
        }
        faults.add(
                kind.place(),
                "kind",
                "unknown kind '" + Nearest.shortened(kind.text()) + "'",
                Nearest.hintOrAll(kind.text(), kinds()));
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (Group group : Group.values()) {
            kinds.addAll(group.kinds());
        }
        return kinds;
    }

    private void models(Node.Mapping document) {
        document.entries()
                .forEach((key, node) -> {
                    if (!API_KEYS.contains(key)) {
                        faults.add(node.place(), key, "unknown key", Nearest.hint(key, API_KEYS));
                    }
                });
        Sources.check(document, "", faults);
        Texts.all(document, "notes", "notes", faults);
        Node provider = document.entries().get("provider");
        if (!(provider instanceof Node.Scalar)) {
            faults.add(document.place(), "provider", "missing", "the name of the provider");
        }
        if (!(document.entries().get("models") instanceof Node.Sequence models)
                || models.items().isEmpty()) {
            faults.add(document.place(), "models", "missing", "a list of models with prices");
            return;
        }
        for (Node item : models.items()) {
            if (item instanceof Node.Mapping listed) {
                Node.Mapping model = withSource(listed);
                Map<String, Node> entries = new LinkedHashMap<>();
                for (String key : OF_PROVIDER) {
                    Node said = document.entries().get(key);
                    if (said != null) {
                        entries.put(key, said);
                    }
                }
                entries.putAll(model.entries());
                add(Group.PRICING, new Node.Mapping(entries, model.place()));
            } else {
                faults.addShape(item, "models", "a mapping with an id");
            }
        }
    }

    /// A model that names a source of its own is a document of its own, so that each of its prices
    /// keeps that source when a later layer changes another.
    private static Node.Mapping withSource(Node.Mapping model) {
        Document list = model.place().document();
        Source own = Sources.of(model, list.source());
        if (own.equals(list.source())) {
            return model;
        }
        return (Node.Mapping) Node.in(new Document(list.layer(), list.file(), own), model);
    }

    private void add(Group group, Node.Mapping profile) {
        if (!(profile.entries().get("id") instanceof Node.Scalar id)) {
            faults.add(profile.place(), "id", "missing", "a name such as m4-max-128gb");
            return;
        }
        if (!Ids.isValid(id.text())) {
            faults.add(
                    id.place(),
                    "id",
                    "'" + Nearest.shortened(id.text()) + "' is not an id",
                    Ids.EXPECTED);
            return;
        }
        if (!layer.add(group, id.text(), profile)) {
            faults.add(id.place(), "id", "duplicate id " + id.text(), "each id once in a layer");
        }
    }
}

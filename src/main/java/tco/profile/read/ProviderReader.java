package tco.profile.read;

import java.util.Optional;
import tco.model.Provider;
import tco.profile.yaml.Node;

/// Reads who sells an API or a plan: `provider`, `provider_name` and `country`.
final class ProviderReader {
    private static final String COUNTRY = "country";

    private ProviderReader() {}

    static Provider read(Fields fields, ReadContext context) {
        Optional<String> id = fields.text("provider");
        Optional<String> name = fields.text("provider_name");
        Optional<String> country = country(fields, context);
        return id.isEmpty()
                ? Provider.UNKNOWN
                : new Provider(id.get(), name.orElse(id.get()), country);
    }

    /// A name, or a mapping that says where it comes from.
    private static Optional<String> country(Fields fields, ReadContext context) {
        if (!(fields.node(COUNTRY).orElse(null) instanceof Node.Mapping said)) {
            return fields.text(COUNTRY);
        }
        Fields own = new Fields(said, fields.path(COUNTRY), context);
        Optional<String> name = own.text("name");
        if (name.isEmpty()) {
            own.missing("name", "the name of a country");
        }
        own.close();
        return name;
    }
}

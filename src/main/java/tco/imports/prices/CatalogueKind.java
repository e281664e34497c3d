package tco.imports.prices;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The public catalogues of prices that can be imported from.
public enum CatalogueKind {
    LITELLM(
            "litellm",
            "LiteLLM model prices",
            "https://raw.githubusercontent.com/BerriAI/litellm/main/"
                    + "model_prices_and_context_window.json"),
    GENAI_PRICES(
            "genai-prices",
            "genai-prices",
            "https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/"
                    + "data.json"),
    MODELS_DEV("models.dev", "models.dev", "https://models.dev/api.json"),
    OPENROUTER("openrouter", "OpenRouter models", "https://openrouter.ai/api/v1/models");

    private final String key;
    private final String label;
    private final String address;

    CatalogueKind(String key, String label, String address) {
        this.key = key;
        this.label = label;
        this.address = address;
    }

    /// The name on the command line.
    public String key() {
        return key;
    }

    /// What the source of an imported price calls it.
    public String label() {
        return label;
    }

    /// Where it is published.
    public String address() {
        return address;
    }

    PriceCatalogue reader() {
        return switch (this) {
            case LITELLM -> new LiteLlmCatalogue();
            case GENAI_PRICES -> new GenaiPricesCatalogue();
            case MODELS_DEV -> new ModelsDevCatalogue();
            case OPENROUTER -> new OpenRouterCatalogue();
        };
    }

    /// The catalogue whose shape a file has, if it has one's.
    static Optional<CatalogueKind> of(JsonNode root) {
        if (root.isArray()) {
            return Optional.of(GENAI_PRICES);
        }
        if (!root.isObject()) {
            return Optional.empty();
        }
        if (root.path(OpenRouterCatalogue.DATA).isArray()) {
            return Optional.of(OPENROUTER);
        }
        boolean liteLlm = root.has(LiteLlmCatalogue.SAMPLE);
        boolean modelsDev = false;
        for (JsonNode entry : root) {
            liteLlm |= entry.has(LiteLlmCatalogue.PROVIDER);
            modelsDev |= entry.path(ModelsDevCatalogue.MODELS).isObject();
        }
        return liteLlm
                ? Optional.of(LITELLM)
                : modelsDev ? Optional.of(MODELS_DEV) : Optional.empty();
    }
}

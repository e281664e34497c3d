package tco.imports.prices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// One spelling for each provider, and the models that each makes.
final class ProviderNames {
    private static final Pattern ODD = Pattern.compile("[^a-z0-9.]+");
    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "gemini", "google",
                    "x-ai", "xai",
                    "mistralai", "mistral",
                    "moonshot", "moonshotai",
                    "z-ai", "zai",
                    "dashscope", "alibaba",
                    "qwen", "alibaba");

    /// What the ids of a maker's models begin with.
    private static final Map<String, List<String>> MAKERS =
            Map.of(
                    "anthropic", List.of("claude"),
                    "openai", List.of("gpt", "chatgpt", "codex", "o1", "o3", "o4"),
                    "google", List.of("gemini", "gemma"),
                    "deepseek", List.of("deepseek"),
                    "xai", List.of("grok"),
                    "moonshotai", List.of("kimi", "moonshot"),
                    "minimax", List.of("minimax"),
                    "zai", List.of("glm"),
                    "alibaba", List.of("qwen", "qwq"),
                    "mistral",
                            List.of(
                                    "mistral",
                                    "ministral",
                                    "magistral",
                                    "mixtral",
                                    "devstral",
                                    "codestral",
                                    "pixtral",
                                    "voxtral",
                                    "open-",
                                    "labs-"));

    private ProviderNames() {}

    static String of(String written) {
        String plain = ODD.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("-");
        return OTHER_NAMES.getOrDefault(plain, plain);
    }

    /// Whether a provider makes the model of an id, and does not merely resell it.
    static boolean isMaker(String provider, String id) {
        return MAKERS.getOrDefault(provider, List.of()).stream().anyMatch(id::startsWith);
    }
}

package tco.engine.usage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Finds the price list's id of a model as gateways, clouds and agents spell it: part after part of
/// the spelling is taken off until what is left is an id or an alias. Only the whole counts, never
/// a beginning, so that a new model is visibly unknown and does not get the price of an old one.
public final class ModelIds {
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]$");
    private static final Pattern REGION =
            Pattern.compile("^(us-gov|us|eu|apac|global|ca|au|jp|sa|me|af)\\.");
    private static final Pattern VENDOR =
            Pattern.compile(
                    "^(anthropic|openai|meta|amazon|google|deepseek|qwen|mistral|moonshot|moonshotai"
                            + "|minimax|zai|cohere)\\.");
    private static final Pattern AT = Pattern.compile("@.*$");
    private static final Pattern VERSION = Pattern.compile("-v[0-9]+(:[0-9]+)?$");
    private static final Pattern VARIANT = Pattern.compile(":(?!free$)[^:]*$");
    private static final Pattern DATE =
            Pattern.compile(
                    "-(20[0-9]{2}[01][0-9][0-3][0-9]|20[0-9]{2}-[01][0-9]-[0-3][0-9]|latest|default)$");
    private static final Pattern TURNED =
            Pattern.compile("^claude-([0-9]+)-([0-9]+)-(opus|sonnet|haiku)(.*)$");
    private static final Pattern TURNED_WHOLE =
            Pattern.compile("^claude-([0-9]+)-(opus|sonnet|haiku)(.*)$");
    private static final Pattern DOTS = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");
    private static final Pattern EFFORT =
            Pattern.compile("-(thinking|fast|minimal|low|medium|high|xhigh|max|none)$");
    private static final int MOST_EFFORTS = 3;
    private static final String UNKNOWN = "unknown";

    private final Set<String> ids;
    private final Map<String, String> aliases;
    private final Map<String, Found> known = new HashMap<>();

    /// @param ids of the price list
    /// @param aliases other spellings, in lower case, and the id that each means
    public ModelIds(Set<String> ids, Map<String, String> aliases) {
        this.ids = Set.copyOf(ids);
        this.aliases = Map.copyOf(aliases);
    }

    /// What a spelling means.
    ///
    /// @param name the id in the price list, or else the spelling in lower case
    /// @param listed whether it is in the price list
    /// @param fast whether the spelling says that the fast variant was used
    public record Found(String name, boolean listed, boolean fast) {}

    public Found find(String spelling) {
        return known.computeIfAbsent(spelling, this::search);
    }

    private Found search(String spelling) {
        String lower = spelling.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return new Found(UNKNOWN, false, false);
        }
        Optional<String> id = listed(lower);
        String text = lower;
        for (UnaryOperator<String> step : STEPS) {
            if (id.isPresent()) {
                break;
            }
            text = step.apply(text);
            id = listed(text);
        }
        boolean fast = false;
        for (int i = 0; i < MOST_EFFORTS && id.isEmpty(); i++) {
            fast |= text.endsWith("-fast");
            text = without(EFFORT, text);
            id = listed(text);
        }
        return id.isPresent() ? new Found(id.get(), true, fast) : new Found(lower, false, false);
    }

    private Optional<String> listed(String text) {
        return ids.contains(text) ? Optional.of(text) : Optional.ofNullable(aliases.get(text));
    }

    private static final java.util.List<UnaryOperator<String>> STEPS =
            java.util.List.of(
                    text -> text.substring(text.lastIndexOf('/') + 1),
                    text -> text.replace(' ', '-').replace('_', '-'),
                    text -> without(BRACKETS, text),
                    text -> without(VENDOR, without(REGION, text)),
                    text -> without(AT, text),
                    text -> without(VERSION, text),
                    text -> without(VARIANT, text),
                    text -> without(DATE, text),
                    ModelIds::withoutClaudesDots,
                    ModelIds::inClaudesOrder);

    private static String without(Pattern part, String text) {
        return part.matcher(text).replaceFirst("");
    }

    /// A step of its own: the older names, as `claude-3-7-sonnet`, keep their order.
    private static String withoutClaudesDots(String text) {
        return text.startsWith("claude-") ? DOTS.matcher(text).replaceAll("-") : text;
    }

    private static String inClaudesOrder(String text) {
        if (!text.startsWith("claude-")) {
            return text;
        }
        String turned = TURNED.matcher(text).replaceFirst("claude-$3-$1-$2$4");
        return TURNED_WHOLE.matcher(turned).replaceFirst("claude-$2-$1$3");
    }
}

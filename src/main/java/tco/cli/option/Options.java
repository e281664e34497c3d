package tco.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Makes options and parameters of the few sorts that commands use.
public final class Options {
    private Options() {}

    public static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }

    public static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /// An option of which only a few words are values; completion knows them.
    public static OptionSpec choice(String name, List<String> words, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(String.join("|", words))
                .completionCandidates(words)
                .description(description)
                .build();
    }

    public static OptionSpec repeatable(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    public static PositionalParamSpec arguments(String label, String arity, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /// What constants are called on the command line, in order.
    static <E extends Enum<E>> List<String> keys(E[] constants, Function<E, String> key) {
        List<String> keys = new ArrayList<>(constants.length);
        for (E constant : constants) {
            keys.add(key.apply(constant));
        }
        return List.copyOf(keys);
    }
}

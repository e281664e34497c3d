package tco.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IFactory;

/// Makes the lists of options that may be repeated; the models here name no other class. picocli's
/// own factory looks for Groovy as it loads, and a class that is nowhere makes the JVM open and
/// list the whole jar.
public final class ListFactory implements IFactory {
    @Override
    public <K> K create(Class<K> type) {
        if (type != List.class) {
            throw new UnsupportedOperationException(type.getName());
        }
        return type.cast(new ArrayList<>());
    }
}

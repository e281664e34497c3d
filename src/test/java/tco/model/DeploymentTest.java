package tco.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tco.testing.OptionMaker;

class DeploymentTest {
    private static final int DRAWN = 200;

    /// Properties of all deployments are tried on drawn ones.
    @Test
    void every_kind_is_drawn() {
        OptionMaker make = new OptionMaker(new SplittableRandom(1), 1);
        Set<Class<?>> drawn =
                IntStream.range(0, DRAWN)
                        .mapToObj(i -> make.option("option " + i).deployment().getClass())
                        .collect(Collectors.toSet());
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(kinds(Deployment.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(DeploymentTest::kinds)
                : Stream.of(type);
    }
}

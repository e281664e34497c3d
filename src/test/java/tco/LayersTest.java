package tco;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tco.engine.Comparison;
import tco.model.Point;
import tco.model.Scenario;

class LayersTest {
    private static final List<String> DECIDING =
            List.of("tco.engine.verdict", "tco.engine.breakeven");
    private static final String[] PURE = {"tco.model..", "tco.engine.."};

    @Test
    void dependencies_point_inwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("cli")
                .definedBy("tco.cli..")
                .layer("imports")
                .definedBy("tco.imports..")
                .layer("profile")
                .definedBy("tco.profile..")
                .layer("render")
                .definedBy("tco.render..")
                .layer("engine")
                .definedBy("tco.engine..")
                .layer("text")
                .definedBy("tco.text..")
                .layer("model")
                .definedBy("tco.model..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("imports")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("profile")
                .mayOnlyBeAccessedByLayers("cli", "imports")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("cli", "render")
                .whereLayer("text")
                .mayOnlyAccessLayers("model")
                .check(ImportedClasses.PROGRAM);
    }

    @Test
    void folders_need_one_another_in_one_direction() {
        slices().matching("tco.(**)").should().beFreeOfCycles().check(ImportedClasses.PROGRAM);
    }

    @Test
    void the_engine_does_no_io() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "picocli..",
                        "org.jline..")
                .allowEmptyShould(true)
                .check(ImportedClasses.PROGRAM);
    }

    /// A cost takes the values of the figures, a point, or a scenario to take them from; a verdict
    /// takes a comparison. A sweep alone computes row by row as it writes.
    @Test
    void render_only_lays_out() {
        noClasses()
                .that()
                .resideInAPackage("tco.render..")
                .and()
                .resideOutsideOfPackage("tco.render.sweep..")
                .should()
                .callCodeUnitWhere(
                        describe(
                                "the engine computes a cost or decides",
                                call -> computes(call.getTarget())))
                .check(ImportedClasses.PROGRAM);
    }

    private static boolean computes(CodeUnitCallTarget target) {
        String owner = target.getOwner().getPackageName();
        boolean ofComparison = DECIDING.stream().anyMatch(owner::startsWith);
        return owner.startsWith("tco.engine")
                && target.getRawParameterTypes().stream()
                        .anyMatch(type ->
                                type.isEquivalentTo(Point.class)
                                        || type.isEquivalentTo(Scenario.class)
                                        || (ofComparison && type.isEquivalentTo(Comparison.class)));
    }

    @Test
    void the_engine_knows_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.lang\\.System")
                .orShould()
                .callMethodWhere(
                        target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .allowEmptyShould(true)
                .check(ImportedClasses.PROGRAM);
    }

    @Test
    void the_engine_draws_only_from_a_seed() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom"
                                + "|java\\.security\\..*")
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .allowEmptyShould(true)
                .check(ImportedClasses.PROGRAM);
    }

    /// What is drawn comes to those who draw it as numbers.
    @Test
    void drawing_computes_no_costs() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "tco.render.chart..", "tco.render.live..", "tco.render.report..")
                .should()
                .callMethodWhere(
                        target(owner(resideInAPackage("tco.engine.breakeven..")))
                                .and(target(nameMatching("of|among|around|monthly|total"))))
                .check(ImportedClasses.PROGRAM);
    }

    @Test
    void only_main_ends_the_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("tco.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .allowEmptyShould(true)
                .check(ImportedClasses.PROGRAM);
    }

    @Test
    void only_main_touches_the_process_streams() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("tco.cli.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .allowEmptyShould(true)
                .check(ImportedClasses.PROGRAM);
    }
}

package tco;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class EveryTestRunsTest {
    @Test
    void no_test_can_be_skipped() {
        JavaClasses tests =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.OnlyIncludeTests())
                        .importPackages("tco");
        noClasses()
                .that()
                .doNotBelongToAnyOf(EveryTestRunsTest.class)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.junit\\.jupiter\\.api\\.(Disabled|Assumptions|condition\\..*)"
                                + "|org\\.assertj\\.core\\.api\\.(\\w*Assumptions\\w*)")
                .because("a skipped test looks like a green one")
                .check(tests);
    }
}

package tco;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchIgnore;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tco", importOptions = ImportOption.OnlyIncludeTests.class)
class EveryTestRunsTest {
    @ArchTest
    static final ArchRule no_test_can_be_skipped =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(EveryTestRunsTest.class)
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "org\\.junit\\.jupiter\\.api\\.(Disabled|Assumptions|condition\\..*)"
                                    + "|org\\.assertj\\.core\\.api\\.(\\w*Assumptions\\w*)")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(ArchIgnore.class)
                    .because("a skipped test looks like a green one");
}

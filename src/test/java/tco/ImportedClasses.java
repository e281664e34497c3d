package tco;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The classes of the program as ArchUnit reads them, once for all tests. Those are plain tests:
/// ArchUnit's own engine would run them after all others, on one processor.
final class ImportedClasses {
    static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("tco");

    private ImportedClasses() {}
}

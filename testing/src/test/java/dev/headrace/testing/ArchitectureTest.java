package dev.headrace.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the rooms behind what users write against: who may know whom. */
class ArchitectureTest {
    private static final String DOOR = "dev.headrace.testing";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses TESTING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(DOOR);

    /** What users write against; its names are promised. */
    private static final Set<String> KNOWN = Set.of(
            "Given",
            "ModelTestCase",
            "ModelTester",
            "MutationTest",
            "PipelineTestCase",
            "PipelineTests",
            "Proof",
            "TestDatabase",
            "UnitTest");

    @ParameterizedTest
    @CsvSource({"rows, ''", "mutation, ''", "proof, rows"})
    void aRoomKnowsOnlyThoseBeforeIt(String room, String known) {
        String[] allowed = Stream.of(room, known).map(ArchitectureTest::room).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat(resideInAPackage(DOOR + "..").and(not(resideInAnyPackage(allowed))))
                .check(TESTING);
    }

    private static String room(String name) {
        return name.isEmpty() ? "" : DOOR + "." + name + "..";
    }

    @Test
    void usersSeeOnlyWhatTheyWriteAgainst() {
        assertThat(TESTING.stream()
                        .filter(type -> type.getPackageName().equals(DOOR))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(KNOWN);
    }

    @Test
    void everyPackageSaysWhatItIsForAndFilesAreShort() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                assertThat(file.resolveSibling("package-info.java")).exists();
                assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(300);
            }
        }
    }
}

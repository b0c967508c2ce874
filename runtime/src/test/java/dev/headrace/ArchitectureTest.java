package dev.headrace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the runtime, and the doors between them. */
class ArchitectureTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.headrace");

    /** Words that only a statement begins with; Javadoc is not looked at. */
    private static final Pattern STATEMENT = Pattern.compile(
            "\"\\s*(select|insert into|delete from|update|create|alter|drop|grant|revoke|comment on|analyze|set local)\\s",
            Pattern.CASE_INSENSITIVE);

    @Test
    void theVocabularyAndTheRowsNeedNobody() {
        classes()
                .that()
                .resideInAnyPackage("dev.headrace", "dev.headrace.row..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.sql..", "dev.headrace", "dev.headrace.row..")
                .check(RUNTIME);
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.headrace.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.headrace.cli..")
                .check(RUNTIME);
    }

    @Test
    void theRoomsHaveNoCircle() {
        // A definition holds its tests and a test names its node: the two rooms of values are one here.
        slices().matching("dev.headrace.(run|engine|connect|cli)..")
                .should()
                .beFreeOfCycles()
                .check(RUNTIME);
    }

    @Test
    void valuesKnowOnlyValues() {
        classes()
                .that()
                .resideInAnyPackage("dev.headrace.graph..", "dev.headrace.check..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.headrace", "dev.headrace.graph..", "dev.headrace.check..")
                .check(RUNTIME);
    }

    @Test
    void onlyTheEngineAndTheConnectionsKnowTheDriver() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.headrace.engine.postgres..", "dev.headrace.connect..", "dev.headrace.row..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.postgresql..", "io.zonky..")
                .check(RUNTIME);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.headrace.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(RUNTIME);
    }

    @Test
    void onlyTheEngineSendsStatements() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.headrace.engine.postgres..", "dev.headrace.row..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.sql\\.(Statement|PreparedStatement|CallableStatement)")
                .check(RUNTIME);
    }

    @Test
    void onlyTheEngineWritesSql() throws IOException {
        assertThat(STATEMENT.matcher("execute(\"drop table x\")").find()).isTrue();
        Path sources = Path.of("src/main/java/dev/headrace");
        for (String room : List.of("run", "cli", "connect", "check")) {
            try (Stream<Path> files = Files.walk(sources.resolve(room))) {
                List<Path> writing = files.filter(Files::isRegularFile)
                        .filter(ArchitectureTest::writesSql)
                        .toList();
                // A preview is a source's rows, put as a query for the engine to wrap.
                assertThat(writing).allMatch(file -> file.endsWith("Preview.java"));
            }
        }
    }

    private static boolean writesSql(Path file) {
        try {
            return STATEMENT.matcher(Files.readString(file)).find();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

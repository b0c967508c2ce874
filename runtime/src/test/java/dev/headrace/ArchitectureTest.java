package dev.headrace;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.headrace.engine.postgres.PostgresEngine;
import dev.headrace.run.Engines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the runtime, and the doors between them. */
class ArchitectureTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.headrace");

    private static final String ENGINE = "dev.headrace.engine.postgres";

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

    @ParameterizedTest
    @CsvSource({
        "sql, ''",
        "server, sql",
        "catalog, server sql",
        "environment, catalog server sql",
        "check, environment server sql",
        "history, catalog server sql",
        "storage, catalog server sql",
        "increment, catalog server sql",
        "build, increment storage catalog server sql",
        "preservation, increment catalog server sql",
        "publish, preservation increment storage history catalog server sql",
        "release, build preservation increment storage history catalog server sql",
        "trial, check increment storage environment catalog server sql"
    })
    void aRoomOfTheEngineKnowsOnlyThoseBeforeIt(String room, String known) {
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(known.split(" ")))
                .map(name -> ENGINE + "." + name)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ENGINE + "." + room)
                .should()
                .dependOnClassesThat(resideInAPackage(ENGINE + "..").and(not(resideInAnyPackage(allowed))))
                .check(RUNTIME);
    }

    @Test
    void theRoomsOfTheEngineAreBehindADoorThatOnlyOneKnows() {
        noClasses()
                .that(not(resideInAPackage(ENGINE + "..")).and(not(belongToAnyOf(Engines.class))))
                .should()
                .dependOnClassesThat(resideInAPackage(ENGINE + ".."))
                .check(RUNTIME);
        noClasses()
                .that(belongToAnyOf(Engines.class))
                .should()
                .dependOnClassesThat(resideInAPackage(ENGINE + "..").and(not(belongToAnyOf(PostgresEngine.class))))
                .check(RUNTIME);
        slices().matching(ENGINE + ".(*)").should().beFreeOfCycles().check(RUNTIME);
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
                .resideOutsideOfPackages(ENGINE + ".server", "dev.headrace.connect..", "dev.headrace.row..")
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
    void onlyOneRoomOfTheEngineSendsStatements() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE + ".server", "dev.headrace.row..")
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

    @Test
    void everyPackageSaysWhatItIsForAndFilesAreShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                assertThat(file.resolveSibling("package-info.java")).exists();
                assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(300);
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

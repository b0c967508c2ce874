package dev.headrace.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the rooms: who may know whom, and which room may use which library. */
class ArchitectureTest {
    private static final String DOOR = "dev.headrace.processor";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(DOOR);

    @ParameterizedTest
    @CsvSource({
        "diagnostic, ''",
        "declaration, diagnostic",
        "sql.tree, diagnostic",
        "sql.token, sql.tree diagnostic",
        "sql.template, sql.token diagnostic",
        "sql, diagnostic",
        "graph, declaration diagnostic",
        "type, declaration diagnostic",
        "analysis.relation, type declaration diagnostic",
        "analysis.function, analysis.relation type declaration diagnostic",
        "analysis.scope, analysis.function analysis.relation type sql declaration diagnostic",
        "analysis.expression, analysis.function analysis.scope analysis.relation type sql declaration diagnostic",
        "analysis, type sql declaration diagnostic",
        "rule, analysis type declaration diagnostic",
        "mutation, analysis type sql declaration diagnostic",
        "generation, mutation analysis type declaration diagnostic",
        "javac, diagnostic"
    })
    void aRoomKnowsOnlyThoseBeforeIt(String room, String known) {
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(known.split(" ")))
                .map(ArchitectureTest::room)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat(resideInAPackage(DOOR + "..").and(not(resideInAnyPackage(allowed))))
                .check(PROCESSOR);
    }

    @ParameterizedTest
    @CsvSource({
        "net.sf.jsqlparser.., sql",
        "org.jgrapht.., graph",
        "com.palantir.javapoet.., generation",
        "com.fasterxml.jackson.., generation",
        "com.sun.source.., javac"
    })
    void aLibraryIsUsedInItsRoomOnly(String library, String rooms) {
        noClasses()
                .that(areNeitherIn(rooms.split(" ")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROCESSOR);
    }

    @Test
    void onlyTheDeclarationRoomReadsJavasElements() {
        noClasses()
                // The door is handed elements by javac, and the way back to javac ends at them.
                .that(areNeitherIn("declaration", "javac").and(not(resideInAPackage(DOOR))))
                .should()
                .dependOnClassesThat(resideInAPackage("javax.lang.model..")
                        // JavaPoet asks for the one; the other knows Java's keywords.
                        .and(not(belongToAnyOf(Modifier.class, Modifier[].class, SourceVersion.class))))
                .check(PROCESSOR);
        noClasses()
                .that(areNeitherIn("declaration", "javac", "generation").and(not(resideInAPackage(DOOR))))
                .should()
                .dependOnClassesThat(belongToAnyOf(Modifier.class, Modifier[].class))
                .check(PROCESSOR);
    }

    @Test
    void onlyTheDoorIsAnAnnotationProcessor() {
        noClasses()
                .that(areNeitherIn("generation", "javac").and(not(resideInAPackage(DOOR))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.annotation.processing..")
                .check(PROCESSOR);
        noClasses()
                .that()
                .resideInAPackage(room("generation"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("javax.annotation.processing..").and(not(belongToAnyOf(Filer.class))))
                .check(PROCESSOR);
        noClasses()
                .that()
                .resideInAPackage(room("javac"))
                .should()
                // Trees.instance asks for the environment.
                .dependOnClassesThat(resideInAPackage("javax.annotation.processing..")
                        .and(not(belongToAnyOf(Messager.class, ProcessingEnvironment.class))))
                .check(PROCESSOR);
    }

    @Test
    void onlyTheJavacRoomSpeaksThroughTheMessager() {
        noClasses()
                .that(areNeitherIn("javac"))
                .should()
                .dependOnClassesThat(belongToAnyOf(Messager.class))
                .check(PROCESSOR);
    }

    @Test
    void nobodyUsesTheInsidesOfJavac() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.tools..", "jdk..", "sun..")
                .check(PROCESSOR);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(DOOR + ".(**)").should().beFreeOfCycles().check(PROCESSOR);
    }

    @Test
    void typesAreClosed() {
        classes()
                .that(areNot(
                        "an interface, an enum or anonymous",
                        type -> type.isInterface() || type.isEnum() || type.isAnonymousClass()))
                .and(areNot("sealed", type -> type.reflect().isSealed()))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(PROCESSOR);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(PROCESSOR);
    }

    @ParameterizedTest
    @CsvSource({"Util", "Utils", "Helper", "Manager", "Impl", "Base", "Common", "Context", "Info"})
    void namesSayWhatATypeIs(String ending) {
        noClasses()
                .that(areNot("SourceInfo", type -> type.getSimpleName().equals("SourceInfo")))
                .should()
                .haveSimpleNameEndingWith(ending)
                .check(PROCESSOR);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (Path file : sources()) {
            assertThat(file.resolveSibling("package-info.java")).exists();
        }
    }

    @Test
    void filesAreShort() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(300);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            return sources;
        }
    }

    private static String room(String name) {
        return name.isEmpty() ? "" : DOOR + "." + name + "..";
    }

    private static DescribedPredicate<JavaClass> areNeitherIn(String... rooms) {
        return not(resideInAnyPackage(
                Arrays.stream(rooms).map(ArchitectureTest::room).toArray(String[]::new)));
    }

    private static DescribedPredicate<JavaClass> areNot(String what, Predicate<JavaClass> test) {
        return DescribedPredicate.describe("are not " + what, test.negate());
    }
}

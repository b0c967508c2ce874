package dev.headrace.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.diagnostic.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every case folder, whole; {@code -Dheadrace.rewrite=true} writes what is there instead, to be reviewed in the diff. */
class CasesTest {
    private static final boolean REWRITE = Boolean.getBoolean("headrace.rewrite");

    /** {@code -Dheadrace.cases=contract.*} runs some of them. */
    private static final String SOME = System.getProperty("headrace.cases", ".*");

    /** What javac has said of each case so far. */
    private static final Map<Case, Said> JAVAC = new ConcurrentHashMap<>();

    @TempDir
    Path output;

    /**
     * As much of an outcome as all compilers share.
     *
     * @param codes the codes of our messages
     * @param succeeded whether there are classes
     */
    private record Said(List<String> codes, boolean succeeded) {
        static Said of(Outcome outcome) {
            return new Said(outcome.codes(), outcome.succeeded());
        }
    }

    @TestFactory
    Stream<DynamicTest> javac() {
        return Case.all().stream()
                .filter(each -> each.name().matches(SOME))
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> compare(each)));
    }

    /** Eclipse's compiler has its own places and words; our codes and the outcome are the same. */
    @TestFactory
    Stream<DynamicTest> eclipse() {
        return shownToEclipse()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    Said javac = JAVAC.computeIfAbsent(each, one -> Said.of(javac(one)));
                    Outcome eclipse =
                            SourceCompiler.eclipse(folder(each, "eclipse")).compile(each.sources(), each.options());
                    assertThat(eclipse.codes()).as(eclipse.text()).isEqualTo(javac.codes());
                    assertThat(eclipse.succeeded()).as(eclipse.text()).isEqualTo(javac.succeeded());
                }));
    }

    /** Escapes stand in the source, which only javac shows to processors. */
    private static Stream<Case> shownToEclipse() {
        return Case.all().stream()
                .filter(each -> each.name().matches(SOME))
                .filter(each -> !each.code().equals(Code.ESCAPE_IN_SQL.toString()));
    }

    @Test
    void everyCodeHasACase() {
        EnumSet<Code> withoutCase = EnumSet.allOf(Code.class);
        Case.all().forEach(each -> withoutCase.removeIf(code -> code.toString().equals(each.code())));
        // A mistake of ours cannot be put into a folder; CrashTest has it.
        withoutCase.remove(Code.INTERNAL_ERROR);
        assertThat(withoutCase).isEmpty();
    }

    private void compare(Case one) throws IOException {
        Outcome outcome = javac(one);
        JAVAC.put(one, Said.of(outcome));
        if (REWRITE) {
            rewrite(one, outcome);
        }
        assertThat(outcome.text()).isEqualTo(Files.exists(one.errors()) ? Case.read(one.errors()) : "");
        if (List.of(Code.values()).stream().anyMatch(code -> code.toString().equals(one.code()))) {
            assertThat(outcome.codes()).contains(one.code());
        }
        if (Files.exists(one.generated())) {
            SortedMap<String, String> expected = new TreeMap<>();
            Case.files(one.generated())
                    .forEach(file ->
                            expected.put(one.generated().relativize(file).toString(), Case.read(file)));
            assertThat(outcome.generated()).isEqualTo(expected);
        }
    }

    private static void rewrite(Case one, Outcome outcome) throws IOException {
        Files.deleteIfExists(one.errors());
        if (!outcome.text().isEmpty()) {
            Files.writeString(one.errors(), outcome.text());
        }
        if (Files.exists(one.generated())) {
            for (Path old : Case.files(one.generated()).toList()) {
                Files.delete(old);
            }
            for (Map.Entry<String, String> file : outcome.generated().entrySet()) {
                Path path = one.generated().resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
    }

    private Outcome javac(Case one) {
        return SourceCompiler.javac(folder(one, "javac")).compile(one.sources(), one.options());
    }

    private Path folder(Case one, String compiler) {
        try {
            return Files.createDirectories(output.resolve(compiler).resolve(one.name()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

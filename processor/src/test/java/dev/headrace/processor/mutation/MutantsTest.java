package dev.headrace.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.cases.Outcome;
import dev.headrace.processor.cases.SourceCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mutants of a pipeline, whole; {@code -Dheadrace.rewrite=true} writes what is there instead, to be reviewed in the diff. */
class MutantsTest {
    private static final Path FOLDER = Path.of("src/test/resources/mutants");
    private static final Path EXPECTED = FOLDER.resolve("shop.Shop.mutants.json");
    private static final String WRITTEN = "META-INF/headrace/shop.Shop.mutants.json";

    @TempDir
    Path output;

    @Test
    void ofAPipelineThatIsCompiledNow() throws IOException {
        Outcome outcome = SourceCompiler.javac(output).compile(sources("*.java"), List.of());
        assertThat(outcome.text()).isEmpty();
        String mutants = outcome.generated().get(WRITTEN);
        if (Boolean.getBoolean("headrace.rewrite")) {
            Files.writeString(EXPECTED, mutants);
        }
        assertThat(mutants).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void ofAPipelineThatWasCompiledBefore() throws IOException {
        Path before = Files.createDirectory(output.resolve("before"));
        Outcome compiled =
                SourceCompiler.javac(before).compile(sources("{Orders,Customers,Models,Shop}.java"), List.of());
        assertThat(compiled.generated())
                .containsKey("META-INF/headrace/shop.Shop.json")
                .doesNotContainKey(WRITTEN);
        Path now = Files.createDirectory(output.resolve("now"));
        Outcome outcome = SourceCompiler.javac(now)
                .compile(
                        sources("ShopMutationTest.java"),
                        List.of(
                                "-classpath",
                                before + System.getProperty("path.separator") + System.getProperty("java.class.path")));
        assertThat(outcome.text()).isEmpty();
        assertThat(outcome.generated().get(WRITTEN)).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void onlyWhereTheyAreAskedFor() throws IOException {
        Outcome outcome =
                SourceCompiler.javac(output).compile(sources("{Orders,Customers,Models,Shop}.java"), List.of());
        assertThat(outcome.generated()).doesNotContainKey(WRITTEN);
    }

    private static List<Path> sources(String names) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("shop"))) {
            return files.filter(file ->
                            file.getFileSystem().getPathMatcher("glob:" + names).matches(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}

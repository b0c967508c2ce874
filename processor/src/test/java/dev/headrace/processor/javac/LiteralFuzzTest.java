package dev.headrace.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Excerpt;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Asks javac about literals made up at random; {@code -Dheadrace.fuzz.seed=…} repeats a run: every failure names its seed. */
class LiteralFuzzTest {
    private static final int FILES = 250;
    private static final int LITERALS_PER_FILE = 10;
    private static final long SEED = Long.getLong("headrace.fuzz.seed", System.nanoTime());

    @Test
    void everyCharacterIsFoundWhereItIsWritten() throws Exception {
        Random random = new Random(SEED);
        List<RandomFile> files = IntStream.range(0, FILES)
                .mapToObj(number -> new RandomFile(number, random))
                .toList();
        CompilerRun run = new CompilerRun()
                .options("-proc:only", "-Xmaxerrs", "" + FILES * LITERALS_PER_FILE)
                .source("Sql.java", "@interface Sql { String sql(); }");
        files.forEach(file -> run.source(file.name, file.source.toString()));
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<CompilerRun.Said> said = run.with(ToolProvider.getSystemJavaCompiler(), environment -> {
            files.forEach(file -> diagnostics.addAll(file.check(environment.getElementUtils())));
            DiagnosticPrinter.of(environment).print(diagnostics, Optional.empty());
        });
        assertThat(said)
                .as("seed %d", SEED)
                .extracting(at -> at.file() + " " + at.offset() + " " + at.position())
                .isEqualTo(files.stream().flatMap(file -> file.wanted.stream()).toList());
    }

    /** A file of literals, and of what is expected of each. */
    private static final class RandomFile {
        private final String name;
        private final Random random;
        private final StringBuilder source = new StringBuilder();
        private final List<RandomLiteral> literals = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private final List<String> wanted = new ArrayList<>();

        RandomFile(int number, Random random) {
            this.name = String.format("F%03d.java", number);
            this.random = random;
            for (int i = 0; i < LITERALS_PER_FILE; i++) {
                RandomLiteral literal = new RandomLiteral(random);
                source.append("@Sql(sql =").append(random.nextBoolean() ? " " : "\n  ");
                literals.add(literal);
                starts.add(source.length());
                source.append(literal.source())
                        .append(")\ninterface ")
                        .append(type(i))
                        .append(" {}\n");
            }
        }

        private String type(int literal) {
            return name.replace(".java", "_" + literal);
        }

        /** Compares all with what javac read, and makes a message at one character of each. */
        List<Diagnostic> check(Elements elements) {
            List<Diagnostic> diagnostics = new ArrayList<>();
            for (int i = 0; i < LITERALS_PER_FILE; i++) {
                RandomLiteral literal = literals.get(i);
                String value = value(elements.getTypeElement(type(i)));
                assertThat(value).as("%s, seed %d", literal.source(), SEED).isEqualTo(literal.value());
                checkMap(literal, starts.get(i));
                if (!value.isEmpty()) {
                    int index = random.nextInt(value.length());
                    int offset = starts.get(i) + literal.offset(index);
                    wanted.add(name + " " + offset + " " + position(offset));
                    diagnostics.add(diagnostic(type(i), value, index));
                }
            }
            return diagnostics;
        }

        private static String value(TypeElement type) {
            AnnotationMirror annotation = type.getAnnotationMirrors().get(0);
            return (String)
                    annotation.getElementValues().values().iterator().next().getValue();
        }

        private static Diagnostic diagnostic(String type, String value, int index) {
            Place place = Place.of(type).annotation("Sql").value("sql");
            return Diagnostic.error(Code.SYNTAX_ERROR, place, "here")
                    .at(new Excerpt(type, value, new Span(index, index + 1)));
        }

        private void checkMap(RandomLiteral literal, int start) {
            LiteralMap map =
                    LiteralMap.read(source.toString(), start, source.length()).orElseThrow();
            assertThat(map.value().text())
                    .as("%s, seed %d", literal.source(), SEED)
                    .isEqualTo(literal.value());
            IntStream characters = IntStream.range(0, literal.value().length());
            assertThat(characters.mapToObj(index -> map.value().offset(index)).toList())
                    .as("%s, seed %d", literal.source(), SEED)
                    .isEqualTo(literal.offsets().stream()
                            .map(offset -> start + offset)
                            .toList());
        }

        /** Line and column as an editor with tabs of eight shows them. */
        private String position(int offset) {
            int line = 1;
            int column = 0;
            for (int at = 0; at < offset; at++) {
                char unit = source.charAt(at);
                boolean lineEnd = unit == '\n' || (unit == '\r' && source.charAt(at + 1) != '\n');
                line += lineEnd ? 1 : 0;
                column = lineEnd ? 0 : unit == '\t' ? column / 8 * 8 + 8 : column + 1;
            }
            return line + ":" + (column + 1);
        }
    }
}

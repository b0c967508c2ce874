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
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks javac about literals made up at random; {@code -Dheadrace.fuzz.seed=…} repeats a run, the failure names its seed. */
class LiteralFuzzTest {
    private static final int LITERALS = 500;
    private static final long SEED = Long.getLong("headrace.fuzz.seed", System.nanoTime());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyCharacterIsFoundWhereItIsWritten(int batch) throws Exception {
        Batch literals = new Batch(SEED + batch);
        List<CompilerRun.Said> said = new CompilerRun()
                .options("-proc:only", "-Xmaxerrs", "" + LITERALS)
                .source("Sql.java", "@interface Sql { String sql(); }")
                .source("Fuzz.java", literals.source.toString())
                .with(ToolProvider.getSystemJavaCompiler(), literals::check);
        assertThat(said)
                .as("messages of seed %d", SEED)
                .extracting(CompilerRun.Said::offset)
                .isEqualTo(literals.wanted);
        assertThat(said)
                .as("positions of seed %d", SEED)
                .extracting(CompilerRun.Said::position)
                .isEqualTo(literals.wanted.stream().map(literals::position).toList());
    }

    /** A file full of literals. */
    private static final class Batch {
        private final StringBuilder source = new StringBuilder();
        private final List<RandomLiteral> literals = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Long> wanted = new ArrayList<>();
        private final Random random;

        Batch(long seed) {
            random = new Random(seed);
            for (int i = 0; i < LITERALS; i++) {
                RandomLiteral literal = new RandomLiteral(random);
                source.append("@Sql(sql =").append(random.nextBoolean() ? " " : "\n  ");
                literals.add(literal);
                starts.add(source.length());
                source.append(literal.source())
                        .append(")\ninterface Q")
                        .append(i)
                        .append(" {}\n");
            }
        }

        void check(ProcessingEnvironment environment) {
            List<Diagnostic> diagnostics = new ArrayList<>();
            for (int i = 0; i < LITERALS; i++) {
                RandomLiteral literal = literals.get(i);
                String value = environment
                        .getElementUtils()
                        .getTypeElement("Q" + i)
                        .getAnnotationMirrors()
                        .get(0)
                        .getElementValues()
                        .values()
                        .iterator()
                        .next()
                        .getValue()
                        .toString();
                assertThat(value)
                        .as("value of %s, seed %d", literal.source(), SEED)
                        .isEqualTo(literal.value());
                checkMap(literal, starts.get(i));
                int index = value.isEmpty() ? 0 : random.nextInt(value.length());
                if (!value.isEmpty()) {
                    wanted.add((long) starts.get(i) + literal.offset(index));
                    Excerpt excerpt = new Excerpt("Q" + i, value, new Span(index, index + 1));
                    diagnostics.add(Diagnostic.error(
                                    Code.SYNTAX_ERROR,
                                    Place.of("Q" + i).annotation("Sql").value("sql"),
                                    "here")
                            .at(excerpt));
                }
            }
            DiagnosticPrinter.of(environment).print(diagnostics, Optional.empty());
        }

        private void checkMap(RandomLiteral literal, int start) {
            LiteralMap map =
                    LiteralMap.read(source.toString(), start).orElseThrow(() -> new AssertionError(literal.source()));
            assertThat(map.value().text())
                    .as("%s, seed %d", literal.source(), SEED)
                    .isEqualTo(literal.value());
            for (int index = 0; index < literal.value().length(); index++) {
                assertThat(map.value().offset(index))
                        .as("character %d of %s, seed %d", index, literal.source(), SEED)
                        .isEqualTo(start + literal.offset(index));
            }
        }

        /** Line and column as an editor with tabs of eight shows them. */
        String position(long offset) {
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

package dev.headrace.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** javac reads back exactly what was written, whatever the text. */
class JavaStringTest {
    private static final List<String> PIECES = List.of(
            "select",
            "a",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "\"",
            "\"\"\"",
            "\\",
            "\\u0041",
            "\\\\u",
            "\\s",
            "'",
            "{{ ref('x') }}",
            "-- c",
            "$",
            "$$",
            "$L",
            "%n",
            "é",
            "\u4e2d",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u2028",
            "\u2029",
            "\u0085",
            "\f",
            "\u000b",
            "\u001a",
            "\u0000",
            "\u2003",
            "\u00a0",
            "\u202e",
            "\ufeff",
            "/*",
            "*/",
            "//",
            "0",
            "7");

    @Test
    void randomTextsSurvive() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        assertThat(roundTrip(texts)).as("seed " + seed).isEqualTo(texts);
    }

    @Test
    void longTextsSurvive() {
        List<String> texts = List.of(
                "select 1,\n".repeat(20_000),
                "x".repeat(70_000),
                "\u4e2d".repeat(65_535),
                "x" + "\ud83d\ude00".repeat(50_000) + "\n ",
                "\u0000".repeat(40_000));
        assertThat(roundTrip(texts)).isEqualTo(texts);
    }

    @Test
    void linesStandAsTheyWereWritten() {
        assertThat(JavaString.of("select 1,\n  '\\d'\n").toString()).isEqualTo("\"\"\"\nselect 1,\n  '\\\\d'\n\"\"\"");
        assertThat(JavaString.of("select \"a\"").toString()).isEqualTo("\"select \\\"a\\\"\"");
    }

    private static List<String> roundTrip(List<String> texts) {
        GeneratedFiles files = new GeneratedFiles();
        for (int start = 0; start < texts.size(); start += 100) {
            TypeSpec.Builder type = TypeSpec.classBuilder("Texts" + start / 100).addModifiers(Modifier.PUBLIC);
            for (int i = start; i < Math.min(texts.size(), start + 100); i++) {
                type.addField(FieldSpec.builder(String.class, "T" + i, Modifier.PUBLIC, Modifier.STATIC)
                        .initializer("$>$>$L$<$<", JavaString.of(texts.get(i)))
                        .build());
            }
            files.source(
                    "texts.Texts" + start / 100,
                    JavaFile.builder("texts", type.build()).build().toString());
        }
        GeneratedFiles.Loaded loaded = files.compile(List.of());
        List<String> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            read.add((String) loaded.field("texts.Texts" + i / 100, "T" + i));
        }
        return read;
    }
}

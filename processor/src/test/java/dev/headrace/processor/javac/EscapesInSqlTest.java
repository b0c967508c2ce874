package dev.headrace.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesInSqlTest {
    private static final Place PLACE =
            Place.of("shop.Query").annotation("shop.Sql").value("sql");

    @Test
    void showsTheEscapeAndTheLineToPaste() {
        assertThat(check("where note ~ '\\bfoo'")).extracting(Diagnostic::text).containsExactly("""
                [escape_in_sql] Java turns \\b into a backspace before PostgreSQL sees the SQL
                  shop.Query, SQL line 2, column 15
                    2 | where note ~ '\\bfoo'
                      |               ^^
                  only \\\\, \\" and \\ at the end of a line may be escaped here; to keep the backslash, write:
                    where note ~ '\\\\bfoo'""");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\\b,a backspace,\\\\b",
                "\\s,a space,\\\\s",
                "\\n,a line end,\\\\n",
                "\\t,a tab,\\\\t",
                "\\r,a carriage return,\\\\r",
                "\\f,a form feed,\\\\f",
                "\\1,the character U+0001,\\\\1",
                "\\101,the character U+0041,\\\\101",
                "\\',a quote,'"
            })
    void findsEveryEscapeThatChangesTheSql(String escape, String meaning, String mended) {
        List<Diagnostic> found = check("a" + escape + " b");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).startsWith("Java turns " + escape + " into " + meaning + " ");
        assertThat(found.get(0).details()).element(1).isEqualTo("  a" + mended + " b");
    }

    @Test
    void whiteSpaceCanBeTyped() {
        assertThat(check("a \\t b").get(0).details()).last().isEqualTo("to mean a tab, type it as it is");
        assertThat(check("a \\b b").get(0).details()).hasSize(2);
    }

    @Test
    void speaksOnceOfALineAndMendsAllOfIt() {
        assertThat(check("a ~ '\\bx\\b\\\\d' -- \\t\nand b ~ '\\s'"))
                .extracting(diagnostic -> diagnostic.details().get(1))
                .containsExactly("  a ~ '\\\\bx\\\\b\\\\d' -- \\\\t", "  and b ~ '\\\\s'");
    }

    @Test
    void allowsWhatPostgresqlGetsAsWritten() {
        assertThat(check("a ~ '\\\\b' \\\n  and \\\"b\\\" = \\u0061")).isEmpty();
    }

    @Test
    void stringsMayHaveAllEscapes() {
        LiteralMap literal = read("\"a\\n\\tb\"");
        assertThat(EscapesInSql.check(literal, PLACE)).isEmpty();
    }

    @Test
    void isReportedAtTheEscape() throws Exception {
        var said = new CompilerRun()
                .source("shop/Sql.java", "package shop; @interface Sql { String sql(); }")
                .source("shop/Query.java", """
                        package shop;
                        @Sql(sql = "select" + \"""
                             a\\sb
                                x ~ '\\b'
                             \""")
                        interface Query {}
                        """)
                .with(
                        ToolProvider.getSystemJavaCompiler(),
                        environment -> DiagnosticPrinter.of(environment)
                                .print(EscapesInSql.of(environment).check(PLACE), Optional.empty()));
        assertThat(said).extracting(CompilerRun.Said::position).containsExactly("3:7", "4:14");
    }

    @Test
    void whatIsNoLiteralIsNotChecked() throws Exception {
        List<Diagnostic> found = new ArrayList<>();
        new CompilerRun()
                .source("shop/Sql.java", "package shop; @interface Sql { String sql() default \"\"; }")
                .source(
                        "shop/Query.java",
                        "package shop; @Sql(sql = Query.A) interface Query { String A = \"\"\"\n\\s\"\"\"; }")
                .source("shop/None.java", "package shop; @Sql interface None {}")
                .with(ToolProvider.getSystemJavaCompiler(), environment -> {
                    EscapesInSql escapes = EscapesInSql.of(environment);
                    found.addAll(escapes.check(PLACE));
                    found.addAll(escapes.check(
                            Place.of("shop.None").annotation("shop.Sql").value("sql")));
                    found.addAll(escapes.check(Place.of("shop.Gone")));
                    found.addAll(escapes.check(
                            Place.of("java.util.List").annotation("shop.Sql").value("sql")));
                });
        assertThat(found).isEmpty();
    }

    /** The second line of a text block. */
    private static List<Diagnostic> check(String line) {
        String block = "\"\"\"\n  select 1\n  " + line + "\n  \"\"\"";
        return EscapesInSql.check(read(block), PLACE);
    }

    private static LiteralMap read(String expression) {
        return LiteralMap.read(expression, 0, expression.length()).orElseThrow();
    }
}

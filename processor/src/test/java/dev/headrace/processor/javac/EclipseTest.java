package dev.headrace.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Excerpt;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;

/** Eclipse's compiler shows no trees: the same words at a coarser place. */
class EclipseTest {
    private static final Place PLACE =
            Place.of("shop.Query").annotation("shop.Sql").value("sql");
    private static final String SQL = "select a,\n  b\n";
    private static final String[] ECLIPSE = {"-proc:only", "--release", "17"};
    private static final String[] JAVAC = {"-proc:only"};
    private static final Diagnostic IN_SQL = Diagnostic.error(Code.SYNTAX_ERROR, PLACE, "wrong", "help")
            .at(new Excerpt("shop.Query", SQL, new Span(12, 13)));
    private static final Diagnostic WARNING = Diagnostic.warning(Code.UNUSED_REF, Place.of("shop.Query"), "unused");

    @Test
    void saysTheSameAtACoarserPlace() throws Exception {
        assertThat(positions(new EclipseCompiler(), ECLIPSE)).containsExactly("6 WARNING", "2 ERROR");
        assertThat(positions(ToolProvider.getSystemJavaCompiler(), JAVAC)).containsExactly("4 ERROR", "6 WARNING");
        assertThat(said(new EclipseCompiler(), ECLIPSE))
                .extracting(CompilerRun.Said::message)
                .containsExactly(WARNING.text(), IN_SQL.text());
    }

    @Test
    void findsNeitherLinesNorEscapes() throws Exception {
        run(ECLIPSE).with(new EclipseCompiler(), environment -> {
            assertThat(TypeLines.of(environment)
                            .line(environment.getElementUtils().getTypeElement("shop.Query")))
                    .isZero();
            assertThat(EscapesInSql.of(environment).check(PLACE)).isEmpty();
        });
    }

    @Test
    void besideAnEmptyArrayTheDeclarationIsThePlace() throws Exception {
        Diagnostic empty = Diagnostic.error(Code.INVALID_REF, PLACE, "nothing");
        List<CompilerRun.Said> said = new CompilerRun()
                .options(ECLIPSE)
                .source("shop/Sql.java", "package shop; @interface Sql { Class<?>[] refs(); String sql(); }")
                .source("shop/Query.java", "package shop;\n@Sql(refs = {}, sql = \"a\")\ninterface Query {}")
                .with(
                        new EclipseCompiler(),
                        environment -> DiagnosticPrinter.of(environment).print(List.of(empty), Optional.empty()));
        assertThat(said).extracting(CompilerRun.Said::line).containsExactly(3L);
    }

    private static List<String> positions(JavaCompiler compiler, String... options) throws Exception {
        return said(compiler, options).stream()
                .map(said -> said.line() + " " + said.kind())
                .toList();
    }

    private static List<CompilerRun.Said> said(JavaCompiler compiler, String... options) throws Exception {
        return run(options)
                .with(
                        compiler,
                        environment -> DiagnosticPrinter.of(environment)
                                .print(List.of(IN_SQL, WARNING, IN_SQL), Optional.empty()));
    }

    private static CompilerRun run(String... options) {
        return new CompilerRun()
                .options(options)
                .source("shop/Sql.java", "package shop; @interface Sql { String sql(); }")
                .source("shop/Query.java", """
                        package shop;
                        @Sql(sql = \"""
                            select a,
                              b
                            \""")
                        interface Query {}
                        """);
    }
}

package dev.headrace.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Excerpt;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class ExactPrinterTest {
    private static final String ANNOTATION = """
            package shop;
            public @interface Sql { String sql() default ""; Class<?>[] refs() default {}; String schema() default ""; }
            """;
    private static final String QUERY = """
            package shop;

            @Sql(schema = "a", refs = {String.class, java.util.List.class}, sql = \"""
                select a,
                \tb \\
                  from c
                \""")
            interface Query {
              @Sql(sql = Query.CONSTANT, refs = String.class)
              int column();

              String CONSTANT = "select b";

              interface Nested {}
            }
            """;
    private static final String VALUE = "select a,\n\tb   from c\n";
    private static final Place PLACE = Place.of("shop.Query").annotation("shop.Sql");

    @Test
    void pointsIntoTheTextBlock() throws Exception {
        assertThat(said(inSql("b")))
                .containsExactly("Query.java:5:9 " + inSql("b").text());
        assertThat(said(inSql("c")))
                .containsExactly("Query.java:6:12 " + inSql("c").text());
    }

    @Test
    void pointsToTheCharacterInJavacsOwnWay() throws Exception {
        String whole = print(inSql("c")).get(0).whole();
        assertThat(whole.lines()
                        .filter(line -> line.contains("from c") || line.strip().equals("^")))
                .startsWith("      from c", "           ^");
    }

    @Test
    void pointsIntoWhatIsWritten() throws Exception {
        String written = "select a,\n\tb \\\n  from c\n";
        Diagnostic atEscape =
                error(PLACE.value("sql"), "escape").at(new Excerpt("shop.Query", written, new Span(13, 15)));
        assertThat(said(atEscape)).containsExactly("Query.java:5:11 " + atEscape.text());
    }

    @Test
    void pointsToTheValueThatIsNoLiteral() throws Exception {
        Place place =
                Place.of("shop.Query").member("column").annotation("shop.Sql").value("sql");
        Diagnostic constant = error(place, "constant").at(new Excerpt("shop.Query", "select b", new Span(7, 8)));
        assertThat(said(constant)).containsExactly("Query.java:9:14 " + constant.text());
    }

    @Test
    void pointsToElementsOfArrays() throws Exception {
        Place refs = PLACE.value("refs");
        assertThat(positions(error(refs, "0"), error(refs.element(0), "1"), error(refs.element(1), "2")))
                .containsExactly("3:27 0", "3:28 1", "3:42 2");
    }

    @Test
    void pointsToTheOnlyElementWithoutBraces() throws Exception {
        Place refs =
                Place.of("shop.Query").member("column").annotation("shop.Sql").value("refs");
        assertThat(positions(error(refs.element(0), "only"))).containsExactly("9:37 only");
    }

    @Test
    void pointsToDeclarationsAndAnnotations() throws Exception {
        assertThat(positions(
                        error(Place.of("shop.Query.Nested"), "nested"),
                        error(Place.of("shop.Query").member("column"), "method"),
                        error(Place.of("shop.Query").member("column").annotation("shop.Sql"), "on method"),
                        error(Place.of("shop.Query"), "type"),
                        error(PLACE, "annotation")))
                .containsExactly("3:1 annotation", "8:1 type", "9:3 on method", "10:7 method", "14:3 nested");
    }

    @Test
    void pointsAsNearAsItCan() throws Exception {
        assertThat(positions(
                        error(PLACE.value("missing"), "value"),
                        error(Place.of("shop.Query").annotation("shop.Missing"), "annotation"),
                        error(Place.of("shop.Query").member("missing"), "member"),
                        error(PLACE.value("refs").element(7), "element")))
                .containsExactlyInAnyOrder("3:1 value", "8:1 annotation", "8:1 member", "3:27 element");
    }

    @Test
    void pointsToPackages() throws Exception {
        Place place = Place.of("shop.package-info").annotation("shop.Sql").value("schema");
        assertThat(said(error(place, "schema")))
                .containsExactly(
                        "package-info.java:1:15 " + error(place, "schema").text());
    }

    @Test
    void reportsEachOnceSortedByFileAndPosition() throws Exception {
        Diagnostic other = error(Place.of("shop.Another"), "other");
        Diagnostic warning = Diagnostic.warning(Code.UNUSED_REF, PLACE.value("refs"), "unused");
        assertThat(said(inSql("c"), other, warning, inSql("a"), inSql("c")))
                .containsExactly(
                        "Another.java:2:1 " + other.text(),
                        "Query.java:3:27 " + warning.text(),
                        "Query.java:4:12 " + inSql("a").text(),
                        "Query.java:6:12 " + inSql("c").text());
    }

    @Test
    void reportsSeveralMistakesAtOnePlace() throws Exception {
        assertThat(positions(error(PLACE.value("sql"), "one"), error(PLACE.value("sql"), "two")))
                .hasSize(2);
    }

    @Test
    void warnsWithoutFailing() throws Exception {
        assertThat(print(Diagnostic.warning(Code.UNUSED_REF, PLACE.value("refs").element(1), "unused")))
                .extracting(CompilerRun.Said::kind)
                .containsExactly(javax.tools.Diagnostic.Kind.WARNING);
    }

    @Test
    void aPlaceInAClassFileIsReportedElsewhere() throws Exception {
        Diagnostic inClassFile = error(Place.of("java.util.List").member("size"), "breaks");
        assertThat(positions(inClassFile)).containsExactly("8:1 breaks");
        assertThat(positions(error(Place.of("shop.Gone"), "gone"))).containsExactly("8:1 gone");
        assertThat(print(Optional.empty(), inClassFile).get(0).file()).isEmpty();
    }

    private static Diagnostic error(Place place, String message) {
        return Diagnostic.error(Code.SYNTAX_ERROR, place, message);
    }

    private static Diagnostic inSql(String word) {
        int start = VALUE.indexOf(word + (word.equals("c") ? "\n" : ""), 6);
        return error(PLACE.value("sql"), "wrong").at(new Excerpt("shop.Query", VALUE, new Span(start, start + 1)));
    }

    private static List<String> said(Diagnostic... diagnostics) throws Exception {
        return print(diagnostics).stream()
                .map(said -> said.file() + ":" + said.position() + " " + said.text())
                .toList();
    }

    private static List<String> positions(Diagnostic... diagnostics) throws Exception {
        return print(diagnostics).stream()
                .map(said -> said.position() + " " + said.text().replaceAll("\\[.*] ", ""))
                .toList();
    }

    private static List<CompilerRun.Said> print(Diagnostic... diagnostics) throws Exception {
        return print(Optional.of(Place.of("shop.Query")), diagnostics);
    }

    private static List<CompilerRun.Said> print(Optional<Place> otherwise, Diagnostic... diagnostics) throws Exception {
        return new CompilerRun()
                .source("shop/Sql.java", ANNOTATION)
                .source("shop/package-info.java", "@Sql(schema = \"b\") package shop;")
                .source("shop/Query.java", QUERY)
                .source("shop/Another.java", "package shop;\ninterface Another {}")
                .with(
                        ToolProvider.getSystemJavaCompiler(),
                        environment -> DiagnosticPrinter.of(environment).print(List.of(diagnostics), otherwise));
    }
}

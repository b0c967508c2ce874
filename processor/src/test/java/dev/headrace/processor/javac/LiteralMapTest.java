package dev.headrace.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralMapTest {
    private static final String FENCE = "\"\"\"";

    @Test
    void mapsAString() {
        assertMapped("\"select 1\"", "select 1", "0>1", "7>8", "8>9");
    }

    @Test
    void endsAtTheClosingDelimiter() {
        assertMapped("\"ab\", refs = X.class)", "ab", "0>1", "2>3");
        assertMapped(FENCE + "\n  ab\n  " + FENCE, "ab\n", "3>11");
    }

    @Test
    void takesTheIndentationOfTextBlocksAway() {
        assertMapped(FENCE + "\n    a\n      b\n    " + FENCE, "a\n  b\n", "0>8", "1>9", "2>14", "4>16");
    }

    @Test
    void closingDelimiterSetsTheIndentation() {
        assertMapped(FENCE + "\n    a\n  " + FENCE, "  a\n", "0>6", "2>8");
    }

    @Test
    void blankLinesDoNotSetTheIndentation() {
        assertMapped(FENCE + "\n    a\n \n    b" + FENCE, "a\n\nb", "1>9", "2>11", "3>16");
    }

    @Test
    void blankLinesWithMoreThanTheIndentationAreEmpty() {
        assertMapped(FENCE + "\n  a\n      \n  b" + FENCE, "a\n\nb", "3>17");
    }

    @Test
    void takesTrailingWhiteSpaceAway() {
        assertMapped(FENCE + "\n  a \t\n  b  " + FENCE, "a\nb", "1>9", "2>12", "3>15");
    }

    @Test
    void escapedSpacesStay() {
        assertMapped(FENCE + "\n  a\\s\n  b \\040\n  " + FENCE, "a \nb  \n", "1>7", "2>9", "5>14");
    }

    @Test
    void countsATabAsOneCharacter() {
        assertMapped(FENCE + "\n\t\ta\n\t  b\n  \t" + FENCE, "a\n b\n", "0>6", "2>10", "3>11");
    }

    @Test
    void otherWhiteSpaceOfUnicodeIsIndentationToo() {
        assertMapped(FENCE + "\n\u2003a\u2003\n\u00a0b" + FENCE, "\u2003a\n\u00a0b", "1>5", "3>8");
        assertMapped(FENCE + "\n\u2003a\u2003\n\fb" + FENCE, "a\nb", "0>5", "2>9");
    }

    @Test
    void readsAllLineEnds() {
        assertMapped(FENCE + "\r\n  a\r\n  b\r  c\n  " + FENCE, "a\nb\nc\n", "0>7", "1>8", "2>12", "4>16");
    }

    @Test
    void joinsLinesThatEndInABackslash() {
        assertMapped(FENCE + "\n  a \\\n  b\\\r\n  c" + FENCE, "a bc", "1>7", "2>12", "3>18");
    }

    @Test
    void readsEscapes() {
        assertMapped("\"a\\n\\t\\b\\r\\f\\s\\\"\\'\\\\z\"", "a\n\t\b\r\f \"'\\z", "1>2", "5>10", "9>18", "10>20");
    }

    @Test
    void readsOctalEscapes() {
        assertMapped(
                "\"\\0\\12\\1018\\477\\8\"".replace("\\8", "8"), "\0\nA8'78", "1>3", "2>6", "3>10", "4>11", "5>14");
    }

    @Test
    void readsUnicodeEscapesFirst() {
        assertMapped("\"\\u0061b\\uuu0063d\"", "abcd", "0>1", "1>7", "2>8", "3>16");
        assertMapped("\"\\u005cnz\"", "\nz", "0>1", "1>8");
        assertMapped("\\u0022ab\\u0022", "ab", "0>6", "2>8");
        assertMapped(FENCE + "\n\\u0020 a\\u000a  b" + FENCE, "a\nb", "0>11", "1>12", "2>20");
    }

    @Test
    void doubledBackslashBeginsNoUnicodeEscape() {
        assertMapped("\"\\\\u0061\"", "\\u0061", "0>1", "1>3");
    }

    @Test
    void keepsSurrogatesApart() {
        assertMapped(
                "\"\uD83D\uDE00x\\uD83D\\uDE00y\"", "\uD83D\uDE00x\uD83D\uDE00y", "1>2", "2>3", "3>4", "4>10", "5>16");
    }

    @Test
    void readsQuotesInTextBlocks() {
        assertMapped(
                FENCE + "\n\"a\"\\" + FENCE + " \"\"\\\"" + FENCE, "\"a\"\"\"\" \"\"\"", "0>4", "3>7", "6>11", "9>14");
    }

    @Test
    void readsConcatenations() {
        assertMapped(
                "\"ab\" + \"\" /* \"c\" */ +\n // \"d\"\n (\"e\" + (" + FENCE + "\n  f\n  " + FENCE + "))",
                "abef\n",
                "0>1",
                "2>33",
                "3>45");
    }

    @Test
    void readsNoFurtherThanTheExpression() {
        assertMapped("\"ab\") interface X { String c = \"d\" + 1; }", "ab", "0>1");
        assertMapped("\"ab\", name = \"c\")", "ab", "1>2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X.SQL",
                "\"a\" + X.SQL",
                "X.SQL + \"a\"",
                "(\"a\"",
                "\"a",
                "\"a\" + 1",
                "\"a\" +",
                "",
                "(String) \"a\"",
                "'a'"
            })
    void whatIsNotOnlyLiteralsIsNotMapped(String expression) {
        assertThat(read(expression)).isEmpty();
    }

    @Test
    void offsetsAreThoseOfTheWholeFile() {
        String file = "@Model(sql = \"ab\")";
        LiteralMap literal =
                LiteralMap.read(file, file.indexOf('"'), file.length()).orElseThrow();
        assertThat(literal.offset("ab", 1)).hasValue(file.indexOf('b'));
    }

    @Test
    void refusesATextThatIsNotTheLiterals() {
        assertThat(read("\"ab\"").orElseThrow().offset("abc", 0)).isEmpty();
    }

    @Test
    void mapsWhatIsWrittenToo() {
        LiteralMap literal = read(FENCE + "\n  a\\tb\n  " + FENCE).orElseThrow();
        assertThat(literal.written().text()).isEqualTo("a\\tb\n");
        assertThat(literal.offset("a\tb\n", 2)).hasValue(9);
        assertThat(literal.offset("a\\tb\n", 3)).hasValue(9);
    }

    private static Optional<LiteralMap> read(String expression) {
        return LiteralMap.read(expression, 0, expression.length());
    }

    /** Each place is {@code index>offset}. */
    private static void assertMapped(String expression, String value, String... places) {
        LiteralMap literal = read(expression).orElseThrow();
        assertThat(literal.value().text()).isEqualTo(value);
        for (String place : places) {
            int index = Integer.parseInt(place.substring(0, place.indexOf('>')));
            int offset = Integer.parseInt(place.substring(place.indexOf('>') + 1));
            assertThat(literal.value().offset(index)).as(place).isEqualTo(offset);
        }
    }
}

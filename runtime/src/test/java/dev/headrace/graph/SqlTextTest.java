package dev.headrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a run sends is the author's text, with the relations' names in their places and gaps where it is not for the server. */
class SqlTextTest {
    private static SqlText without(String text, String skipped) {
        int start = text.indexOf(skipped);
        return SqlText.of(text).skip(start, start + skipped.length());
    }

    private static String rendered(SqlText sql) {
        return sql.render(Object::toString).text();
    }

    @Test
    void tokensOnBothSidesOfWhatIsLeftOutStayApart() {
        assertThat(rendered(without("select{# all #}1", "{# all #}"))).isEqualTo("select 1");
        assertThat(rendered(without("select '{{ a }}'", "{{ a }}"))).isEqualTo("select ' '");
    }

    @Test
    void aCommentBeforeWhatIsLeftOutEndsWhereItsLineEnded() {
        assertThat(rendered(without("select 1 --{# a\nb #}, 2", "{# a\nb #}"))).isEqualTo("select 1 --\n, 2");
        assertThat(rendered(without("select 1 --{# a\rb #}, 2", "{# a\rb #}"))).isEqualTo("select 1 --\n, 2");
    }

    @Test
    void whatIsPutInKeepsThePlacesAroundIt() {
        SqlText sql = SqlText.of("select f(a) from t where bad")
                .replace(7, 9, "(1 + ")
                .replace(10, 10, "::int4")
                .narrowed(17, 18, new RelationName("raw", "t"), "t", "a");

        RenderedSql rendered = sql.render(edit ->
                edit instanceof SqlText.Edit.Replace other ? other.replacement() : "(select a from raw.t) as t");
        assertThat(rendered.text()).isEqualTo("select (1 + a::int4) from (select a from raw.t) as t where bad");
        assertThat(rendered.originOf(rendered.text().indexOf("bad"))).isEqualTo(25);
        assertThat(rendered.originOf(rendered.text().indexOf("a::"))).isEqualTo(9);
        assertThat(sql.relations()).containsExactly(new RelationName("raw", "t"));
    }

    @Test
    void placesAreFoundAgainBehindAGap() {
        RenderedSql sql = without("select {% if x %}a, stauts", "{% if x %}").render(Object::toString);

        assertThat(sql.originOf(sql.text().indexOf("stauts"))).isEqualTo("select {% if x %}a, ".length());
    }
}

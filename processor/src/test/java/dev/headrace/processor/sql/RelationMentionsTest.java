package dev.headrace.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationMentionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 1 from a | a",
                "select 1 from a, s.b, \"C d\" x join e on e.id = a.id | a s.b C d e",
                "select s.a.id, a.id from s.a | s.a s.a",
                "with a as (select 1 from b), c(x) as materialized (select 2) select * from a, c, d | b d",
                "select extract(year from a), trim(both from b), c from d | d",
                "select 1 from f(a), generate_series(1, 2) g where x in (select y from b) | b",
                "select a is distinct from b, 'from c', $$ from d $$ from e -- from f | e",
                "select x from a group by x, b | a",
                "insert nothing /* from a */ from only b | b",
                "table a union select 1 from (select 2 from b, c) d | b c"
            })
    void areFoundByTheirNeighbours(String sql, String names) {
        Stream<String> found = RelationMentions.in(sql).stream()
                .map(mention -> mention.schema().map(schema -> schema + ".").orElse("") + mention.name());
        assertThat(String.join(" ", found.toList())).isEqualTo(names);
    }

    @org.junit.jupiter.api.Test
    void standWhereTheirNamesDo() {
        String sql = "select t.x from raw . \"Orders\" t";
        List<RelationMentions.Mention> found = RelationMentions.in(sql);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().of(sql)).isEqualTo("raw . \"Orders\"");
    }
}

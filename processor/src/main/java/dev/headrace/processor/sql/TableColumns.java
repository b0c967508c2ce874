package dev.headrace.processor.sql;

import java.util.List;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.JsonTableFunction;
import net.sf.jsqlparser.expression.JsonTableFunction.JsonTableColumnsClause;
import net.sf.jsqlparser.expression.JsonTableFunction.JsonTableNestedColumnDefinition;
import net.sf.jsqlparser.expression.JsonTableFunction.JsonTableValueColumnDefinition;
import net.sf.jsqlparser.expression.XmlTableFunction;
import net.sf.jsqlparser.expression.XmlTableFunction.XmlTableColumnDefinition;

/** The columns that JSON_TABLE and XMLTABLE name themselves. */
final class TableColumns {
    private TableColumns() {}

    static List<String> of(JsonTableFunction table) {
        return columns(table.getColumnsClause()).toList();
    }

    static List<String> of(XmlTableFunction table) {
        return table.getColumnDefinitions().stream()
                .map(XmlTableColumnDefinition::getColumnName)
                .toList();
    }

    private static Stream<String> columns(JsonTableColumnsClause clause) {
        return clause.getColumnDefinitions().stream()
                .flatMap(definition -> definition instanceof JsonTableNestedColumnDefinition nested
                        ? columns(nested.getColumnsClause())
                        : Stream.of(((JsonTableValueColumnDefinition) definition).getColumnName()));
    }
}

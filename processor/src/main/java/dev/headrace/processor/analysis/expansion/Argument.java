package dev.headrace.processor.analysis.expansion;

import dev.headrace.processor.analysis.function.Template;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.PgType;
import java.util.List;

/**
 * What a parameter gets in a call.
 *
 * @param sql it in SQL, of the parameter's type, safe wherever an operand may stand
 * @param expressions what the author wrote for it
 * @param notNull whether it is proved not to be null
 */
record Argument(Template sql, List<Expression> expressions, boolean notNull) {
    Argument {
        expressions = List.copyOf(expressions);
    }

    /** These as an array of that type. */
    static Argument array(List<Argument> elements, PgType type) {
        Template sql = Template.concat(
                "(array[",
                Template.join(", ", elements.stream().map(Argument::sql).toList()),
                "]::",
                type.text(),
                ")");
        return new Argument(
                sql,
                elements.stream().flatMap(each -> each.expressions().stream()).toList(),
                true);
    }
}

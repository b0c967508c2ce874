package shop;

import dev.headrace.TestTemplate;

/** The values of a column are among some, or among those of another relation's column. */
@TestTemplate(label = "are_known", value = """
        with known as (select "{field}" as value from {of})
        select t.*, '{hint}' as hint
        from {model} as t
        where t.{column} not in ('{values}') and not exists (select from known where value = t.{column})
        """)
public @interface AreIn {
    Class<?> of();

    String field();

    String[] values();

    String hint() default "it's unknown";
}

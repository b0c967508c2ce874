package shop;

import dev.headrace.TestTemplate;
import java.lang.annotation.Repeatable;

@TestTemplate("""
        select * from {model} where {column} <= {above}
        """)
@Repeatable(Positive.All.class)
public @interface Positive {
    int above() default 0;

    String[] columns() default {};

    String name() default "";

    @interface All {
        Positive[] value();
    }
}

package shop;

import dev.headrace.TestTemplate;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

public interface Templates {
    @TestTemplate("select * from {model} where {column} > {limit}")
    @interface Below {
        int limits() default 1;
    }

    @Retention(RetentionPolicy.SOURCE)
    @TestTemplate("select * from {model} where {column} < 0")
    @interface Forgotten {}

    @TestTemplate("select * from {model} where {column} not in (select id from {other})")
    @interface Known {
        Class<?> other();
    }

    @TestTemplate("delete from {model}")
    @interface Deletes {
        String warnIf() default "some";
    }

    @TestTemplate("select * from {model} m where {column} < 0 or m.id < (select max(id) from {model}")
    @interface Unclosed {}
}

package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pipeline: the models that are built together, in one fixed order. For the interface {@code Shop} the build generates
 * the runnable class {@code ShopPipeline}; its data tests become JUnit tests.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Pipeline {
    /**
     * The schema of the models that name none. It is the logical one: with {@code --schema X} the run puts them into
     * {@code X}.
     */
    String schema();

    /** The models it consists of; none named: all models of the module. */
    Class<?>[] models() default {};

    /** Models of other modules that this pipeline builds too; without it they are read as built. */
    Class<?>[] includes() default {};

    /** How many models may be built at the same time, each on its own connection; {@code --threads} overrides it. */
    int threads() default 2;

    /**
     * Schemas whose functions, operators and types the SQL may name without their schema, after {@code pg_catalog};
     * PostgreSQL's {@code search_path}. Tables are never looked up there.
     */
    String[] searchPath() default {};

    /** The extensions whose functions, operators and types the SQL uses, by PostgreSQL's name: {@code "pg_trgm"}. */
    String[] extensions() default {};

    /** The variables that the SQL may use as <code>{{ var('name') }}</code>. */
    Var[] vars() default {};

    /** Statements that run when the pipeline starts ({@link When#START}) or ends ({@link When#END}). */
    Hook[] hooks() default {};
}
